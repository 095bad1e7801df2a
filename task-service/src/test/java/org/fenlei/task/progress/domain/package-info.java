@NullMarked
package org.fenlei.task.progress.domain;

import org.jspecify.annotations.NullMarked;
