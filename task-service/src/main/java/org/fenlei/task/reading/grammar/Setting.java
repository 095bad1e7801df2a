package org.fenlei.task.reading.grammar;

/**
 * What a phrase's meaning hangs on besides its words.
 *
 * @param year the plan's year, for dates that name none
 * @param deadline whether the text is a deadline's: there a bare year or month is a date, and 每月末 a demand
 */
public record Setting(int year, boolean deadline) {}
