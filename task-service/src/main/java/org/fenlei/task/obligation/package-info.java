/** Obligations: the checkable demands inside a plan's tasks. */
@NullMarked
package org.fenlei.task.obligation;

import org.jspecify.annotations.NullMarked;
