/** Plans written as numbered clauses, with the responsible units named below each. */
@NullMarked
package org.fenlei.task.reading.narrative;

import org.jspecify.annotations.NullMarked;
