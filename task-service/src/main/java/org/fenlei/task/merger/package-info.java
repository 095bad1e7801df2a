/** Mergers of units: the unit itself, and what it has not finished. */
@NullMarked
package org.fenlei.task.merger;

import org.jspecify.annotations.NullMarked;
