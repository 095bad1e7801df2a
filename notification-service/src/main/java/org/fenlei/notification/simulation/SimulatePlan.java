package org.fenlei.notification.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.alert.domain.Firing;
import org.fenlei.notification.contact.Directories;
import org.fenlei.notification.ladder.Timetables;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.simulation.domain.DryRun;
import org.fenlei.notification.simulation.domain.DryRun.Subject;
import org.fenlei.notification.watch.WatchRow;
import org.fenlei.notification.watch.Watches;
import org.fenlei.notification.watch.domain.Watch;
import org.jspecify.annotations.Nullable;

/** Works out every mail of a published plan, with today's contacts, calendar and ladder, and sends none. */
@ApplicationScoped
class SimulatePlan {
    private final Watches watches;
    private final Directories directories;
    private final Timetables timetables;

    SimulatePlan(Watches watches, Directories directories, Timetables timetables) {
        this.watches = watches;
        this.directories = directories;
        this.timetables = timetables;
    }

    /** The outcome and the ladder it was worked out with. */
    record Simulated(LocalDate from, LocalDate to, DryRun.Outcome outcome, Timetable timetable) {

        /** Whether some of its days are reckoned without a work calendar. */
        boolean provisional() {
            return outcome.mails().stream()
                    .flatMap(mail -> Stream.concat(
                            Stream.of(mail.day()), mail.lines().stream().map(AlertLine::effectiveDueDate)))
                    .anyMatch(timetable.calendar()::provisional);
        }
    }

    /**
     * Simulates a plan from its year's first day to 31 January after it, or for the period that is asked for.
     *
     * @throws NotFound if no watched duty of such a plan is known, or none that the caller may see
     */
    Simulated run(@Nullable String planId, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (planId == null || planId.isBlank()) {
            throw invalid("/planId", "REQUIRED");
        }
        List<WatchRow> rows = watches.ofPlan(planId);
        if (rows.isEmpty()) {
            throw new NotFound("没有该方案的待办任务（方案须已发布）。 No watched duty of such a plan; it must be published.");
        }
        int year = years(rows).findFirst().orElseThrow(NotFound::new);
        LocalDate first = from != null ? from : LocalDate.of(year, 1, 1);
        LocalDate last = to != null ? to : LocalDate.of(year + 1, 1, 31);
        if (last.isBefore(first)) {
            throw invalid("/to", "BEFORE_FROM");
        }
        Timetable timetable = timetables.current();
        List<Subject> subjects = rows.stream()
                .map(WatchRow::watch)
                .filter(Watch::callsForMail)
                .map(watch -> new Subject(watch.matter(), watch.progress().skipped()))
                .toList();
        Firing firing = directories.dryRun(subjects.stream()
                .flatMap(subject -> subject.matter().unitCodes().stream())
                .toList());
        return new Simulated(first, last, new DryRun(firing, timetable).run(subjects, first, last), timetable);
    }

    private static Stream<Integer> years(List<WatchRow> rows) {
        return rows.stream()
                .map(row -> row.watch().matter().details().planYear())
                .filter(Objects::nonNull);
    }

    private static Refusal invalid(String pointer, String code) {
        return new Refusal(CommonRefusal.VALIDATION_FAILED, List.of(new FieldError(pointer, code, "")));
    }
}
