package org.fenlei.task.reading.report;

/**
 * A stretch of a line's text.
 *
 * @param text as written
 * @param demand which of its task's demands was read from it, from 1; 0 for none
 */
public record Mark(String text, int demand) {}
