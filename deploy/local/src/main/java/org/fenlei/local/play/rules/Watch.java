package org.fenlei.local.play.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something with a due date that people are reminded of.
 *
 * @param subject names it
 * @param units codes of the responsible units
 * @param since the day it began; what fires in the morning of that day is past
 * @param until the day it was met; null if it never was. That morning's reminder has still gone out
 */
public record Watch(
        String subject,
        List<String> units,
        LocalDate due,
        LocalDate since,
        @Nullable LocalDate until) {

    boolean firesOn(LocalDate day) {
        return day.isAfter(since) && (until == null || !day.isAfter(until));
    }
}
