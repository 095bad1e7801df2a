@NullMarked
package org.fenlei.task.counting.domain;

import org.jspecify.annotations.NullMarked;
