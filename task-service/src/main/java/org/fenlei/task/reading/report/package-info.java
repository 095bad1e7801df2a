/** The document as a person reads it, with what was understood of it marked in its text. Pure. */
@NullMarked
package org.fenlei.task.reading.report;

import org.jspecify.annotations.NullMarked;
