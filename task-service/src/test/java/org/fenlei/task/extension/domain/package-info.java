@NullMarked
package org.fenlei.task.extension.domain;

import org.jspecify.annotations.NullMarked;
