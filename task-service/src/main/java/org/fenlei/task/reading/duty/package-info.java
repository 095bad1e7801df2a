/** From what a task's words say to the demands that they make. */
@NullMarked
package org.fenlei.task.reading.duty;

import org.jspecify.annotations.NullMarked;
