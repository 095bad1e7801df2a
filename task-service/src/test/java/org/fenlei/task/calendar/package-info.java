@NullMarked
package org.fenlei.task.calendar;

import org.jspecify.annotations.NullMarked;
