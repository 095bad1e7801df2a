package org.fenlei.task.reading;

/**
 * A stretch of one source line.
 *
 * @param line number of the line, from 1, as the report counts lines
 * @param from first character, from 0
 * @param to character after the last
 */
public record Span(int line, int from, int to) {}
