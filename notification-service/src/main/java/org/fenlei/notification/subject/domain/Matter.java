package org.fenlei.notification.subject.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A subject as last heard of.
 *
 * @param dueDate the nominal date
 * @param effectiveDueDate the date after extension and roll policy; the ladder hangs on this one
 */
public record Matter(
        SubjectKind kind,
        String id,
        List<String> unitCodes,
        String title,
        LocalDate dueDate,
        LocalDate effectiveDueDate,
        Details details) {
    public Matter {
        unitCodes = List.copyOf(unitCodes);
    }
}
