/** The tasks of a document as they stand in it, whether in the rows of a table or under numbers. */
@NullMarked
package org.fenlei.task.reading.layout;

import org.jspecify.annotations.NullMarked;
