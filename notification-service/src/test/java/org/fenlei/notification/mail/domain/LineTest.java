package org.fenlei.notification.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.ladder.domain.Rung;
import org.fenlei.notification.subject.domain.Details;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void bringsTheRungsOfOneSubjectTogetherAndPutsTheMostUrgentFirst() {
        List<Line> lines = Line.of(List.of(
                fired("soon", Rung.before(3, RecipientRole.CONTACT)),
                fired("late", Rung.overdue(1, RecipientRole.CONTACT)),
                fired("late", Rung.onTheDay(RecipientRole.CONTACT)),
                fired("today", Rung.onTheDay(RecipientRole.CONTACT))));

        assertThat(lines).extracting(line -> line.latest().subjectId()).containsExactly("late", "today", "soon");
        assertThat(lines.get(0).rungs()).extracting(Rung::code).containsExactly("DUE_DAY", "OVERDUE_1");
    }

    private static AlertLine fired(String subject, Rung rung) {
        LocalDate due = LocalDate.of(2023, 3, 31);
        return new AlertLine(SubjectKind.ASSIGNMENT, subject, subject, List.of(), due, due, rung, Details.NONE, null);
    }
}
