package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.util.List;

/**
 * What a phrase's meaning hangs on besides its words.
 *
 * @param year the plan's year, for dates that name none
 * @param deadline whether the text is a deadline's: there a bare year or month is a date, and 每月末 a demand
 * @param dues the dates that the text's own deadline names, in order
 */
public record Setting(int year, boolean deadline, List<LocalDate> dues) {

    public Setting(int year, boolean deadline) {
        this(year, deadline, List.of());
    }
}
