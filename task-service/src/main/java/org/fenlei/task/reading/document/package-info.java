/** Documents as lines, paragraphs and tables, whatever file they came in, and the refusal of files that are none. */
@NullMarked
package org.fenlei.task.reading.document;

import org.jspecify.annotations.NullMarked;
