/**
 * What the words of a plan say about dates, periods, quantities, frequencies and who is meant. Each kind of phrase is a
 * small {@link org.fenlei.task.reading.grammar.Rule} in a list; a new phrase is a new rule and its cases. Any text is
 * read in time that grows with its length, and never with an exception.
 */
@NullMarked
package org.fenlei.task.reading.grammar;

import org.jspecify.annotations.NullMarked;
