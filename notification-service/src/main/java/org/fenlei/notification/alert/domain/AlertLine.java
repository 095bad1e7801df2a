package org.fenlei.notification.alert.domain;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.notification.ladder.domain.Rung;
import org.fenlei.notification.subject.domain.Details;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about one subject, as it stood when the rung fired. It is stored with the alert, so that a mail sent
 * again says the same.
 */
public record AlertLine(
        SubjectKind kind,
        String subjectId,
        String title,
        List<NamedUnit> units,
        LocalDate dueDate,
        LocalDate effectiveDueDate,
        Rung rung,
        Details details,
        @Nullable Listing listing) {

    /** A unit and its name as known at that moment. */
    public record NamedUnit(String code, String name) {}

    /** An entry of a published list. */
    public record Listing(String colour, int rank, @Nullable String score, String period, String reason) {}
}
