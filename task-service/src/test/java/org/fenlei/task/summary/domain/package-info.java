@NullMarked
package org.fenlei.task.summary.domain;

import org.jspecify.annotations.NullMarked;
