package org.fenlei.notification.simulation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.notification.WorkCalendars;
import org.fenlei.notification.alert.domain.Addressee;
import org.fenlei.notification.alert.domain.Directory;
import org.fenlei.notification.alert.domain.Firing;
import org.fenlei.notification.alert.domain.Holds;
import org.fenlei.notification.ladder.domain.DailyHour;
import org.fenlei.notification.ladder.domain.Ladder;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.simulation.domain.DryRun.Outcome;
import org.fenlei.notification.simulation.domain.DryRun.Subject;
import org.fenlei.notification.subject.domain.Details;
import org.fenlei.notification.subject.domain.Matter;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.junit.jupiter.api.Test;

class DryRunTest {
    private static final Timetable TIMETABLE = new Timetable(
            Ladder.standard(),
            WorkCalendars.published(),
            new DailyHour(LocalTime.of(8, 0), ZoneId.of("Asia/Shanghai")));
    private static final Addressee CHIEF = new Addressee("1", "FLB", "周若琳", "chief@yunxi.example");
    /** One person is the contact of the sorting office and its head. */
    private static final Directory DIRECTORY = new Directory(
            Map.of("FLB", List.of(CHIEF)),
            Map.of("FLB", List.of(CHIEF)),
            Map.of("S01", "YX", "FLB", "YX"),
            Map.of(RecipientRole.SORTING_OFFICE, List.of("FLB")));

    private final DryRun dryRun = new DryRun(new Firing(DIRECTORY, Map.of(), Holds.NONE), TIMETABLE, alert -> true);

    @Test
    void speaksToTheHighestRoleInWhichAMailboxIsEscalatedToOnADay() {
        Matter ownDuty = duty("own", "FLB", LocalDate.of(2023, 3, 9));
        Matter othersDuty = duty("other", "S01", LocalDate.of(2023, 3, 3));

        SimulatedMail mail = only(List.of(subject(ownDuty), subject(othersDuty)), LocalDate.of(2023, 3, 14));

        assertThat(mail.lines()).extracting(line -> line.rung().code()).containsExactly("OVERDUE_3", "OVERDUE_7");
        assertThat(mail.recipient().role()).isEqualTo(RecipientRole.SORTING_OFFICE);
    }

    @Test
    void leavesOutWhatTheWatchHasLeftOut() {
        Matter duty = duty("own", "FLB", LocalDate.of(2023, 3, 31));

        Outcome outcome = dryRun.run(
                List.of(new Subject(duty, Set.of("BEFORE_7", "BEFORE_3"))),
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2023, 3, 31));

        assertThat(outcome.mails())
                .extracting(mail -> mail.lines().get(0).rung().code())
                .containsExactly("BEFORE_1", "DUE_DAY");
    }

    private SimulatedMail only(List<Subject> subjects, LocalDate day) {
        List<SimulatedMail> mails = dryRun.run(subjects, day, day).mails();
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private static Subject subject(Matter matter) {
        return new Subject(matter, Set.of());
    }

    private static Matter duty(String id, String unit, LocalDate due) {
        return new Matter(SubjectKind.ASSIGNMENT, id, List.of(unit), "宣传活动", due, due, Details.NONE);
    }
}
