package org.fenlei.task.reading.document;

/**
 * A non-blank text line, or a non-empty Word paragraph, in a table cell too; or a part of one, where a text line holds
 * a whole table row.
 *
 * @param number from 1, counting such lines only, so that a document has the same numbers as text and as Word file
 * @param start where the text begins in its line, from 0; 0 for a whole line
 * @param text as written, without the blanks around it; a manual line break inside a Word paragraph is {@code \n}
 */
public record Line(int number, int start, String text) {}
