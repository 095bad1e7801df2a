/** Hostile documents: what they are packed in, what must come of them, and what they begin from. */
@NullMarked
package org.fenlei.task.reading.fuzz;

import org.jspecify.annotations.NullMarked;
