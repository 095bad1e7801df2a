package org.fenlei.notification.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.kit.access.UnitScope;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.notification.alert.domain.AlertDraft;
import org.fenlei.notification.alert.domain.AlertLine;
import org.fenlei.notification.alert.domain.Recipient;
import org.fenlei.notification.contact.Directories;
import org.fenlei.notification.ladder.Timetables;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.simulation.domain.DryRun;
import org.fenlei.notification.simulation.domain.DryRun.Subject;
import org.fenlei.notification.watch.WatchRow;
import org.fenlei.notification.watch.Watches;
import org.fenlei.notification.watch.domain.Watch;
import org.jspecify.annotations.Nullable;

/**
 * Works out the mails of a published plan, with today's contacts, calendar and ladder, and sends none. Whom a rung reaches
 * does not depend on who asks, so contacts are looked up in the whole district; the caller is then told of the alerts that
 * are about its units or go to them, the same that it can read once they have fired.
 */
@ApplicationScoped
class SimulatePlan {
    private final Watches watches;
    private final Directories directories;
    private final Timetables timetables;
    private final EntireDistrict district;
    private final CurrentCaller caller;

    SimulatePlan(
            Watches watches,
            Directories directories,
            Timetables timetables,
            EntireDistrict district,
            CurrentCaller caller) {
        this.watches = watches;
        this.directories = directories;
        this.timetables = timetables;
        this.district = district;
        this.caller = caller;
    }

    /**
     * The outcome and what it was worked out with.
     *
     * @param scope of the caller, who learns of other units' persons only the role
     */
    record Simulated(LocalDate from, LocalDate to, DryRun.Outcome outcome, Timetable timetable, UnitScope scope) {

        /**
         * Whether some of its days are reckoned without a work calendar. A mail's day is reckoned from the due dates in
         * it: with both at hand, no year beside theirs matters.
         */
        boolean provisional() {
            return outcome.mails().stream()
                    .flatMap(mail -> Stream.concat(
                            Stream.of(mail.day()), mail.lines().stream().map(AlertLine::effectiveDueDate)))
                    .anyMatch(day -> timetable.calendar().provisional(day.getYear()));
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
        List<WatchRow> rows = district.call(() -> watches.ofPlan(planId));
        int year = years(rows).findFirst().orElseThrow(SimulatePlan::unknown);
        LocalDate first = from != null ? from : LocalDate.of(year, 1, 1);
        LocalDate last = to != null ? to : LocalDate.of(year + 1, 1, 31);
        if (last.isBefore(first)) {
            throw invalid("/to", "BEFORE_FROM");
        }
        UnitScope scope = caller.scope();
        Timetable timetable = timetables.current();
        List<Subject> subjects = subjects(rows);
        List<String> units = subjects.stream()
                .flatMap(subject -> subject.matter().unitCodes().stream())
                .toList();
        DryRun dryRun =
                new DryRun(district.call(() -> directories.dryRun(units)), timetable, alert -> shows(scope, alert));
        Simulated simulated = new Simulated(first, last, dryRun.run(subjects, first, last), timetable, scope);
        if (simulated.outcome().mails().isEmpty() && rows.stream().noneMatch(row -> isOwn(scope, row))) {
            throw unknown();
        }
        return simulated;
    }

    private static boolean isOwn(UnitScope scope, WatchRow row) {
        return row.watch().matter().unitCodes().stream().anyMatch(scope::covers);
    }

    private static NotFound unknown() {
        return new NotFound("没有该方案的待办任务（方案须已发布）。 No watched duty of such a plan; it must be published.");
    }

    private static List<Subject> subjects(List<WatchRow> rows) {
        return rows.stream()
                .map(WatchRow::watch)
                .filter(Watch::callsForMail)
                .map(watch -> new Subject(watch.matter(), watch.progress().skipped()))
                .toList();
    }

    /** As row-level security shows the alert once it has fired. */
    private static boolean shows(UnitScope scope, AlertDraft alert) {
        @Nullable Recipient recipient = alert.recipient();
        return alert.concerning().stream().anyMatch(scope::covers)
                || (recipient != null && scope.covers(recipient.addressee().unitCode()));
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
