package org.fenlei.task.search.domain;

/**
 * A place in a text, counted in UTF-16 code units as JavaScript and Java count them.
 *
 * @param from the first
 * @param to the one after the last
 */
public record Match(int from, int to) {}
