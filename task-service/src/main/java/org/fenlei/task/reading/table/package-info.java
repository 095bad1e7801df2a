/** Task tables: which column holds what, which rows belong together, and which lines are only furniture. */
@NullMarked
package org.fenlei.task.reading.table;

import org.jspecify.annotations.NullMarked;
