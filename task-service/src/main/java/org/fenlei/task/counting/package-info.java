/** Counting by events of the other services. */
@NullMarked
package org.fenlei.task.counting;

import org.jspecify.annotations.NullMarked;
