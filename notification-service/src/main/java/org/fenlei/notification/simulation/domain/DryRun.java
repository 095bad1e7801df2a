package org.fenlei.notification.simulation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.fenlei.notification.alert.domain.AlertDraft;
import org.fenlei.notification.alert.domain.Firing;
import org.fenlei.notification.alert.domain.Recipient;
import org.fenlei.notification.ladder.domain.PlannedRung;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.subject.domain.Matter;

/**
 * Every mail of a period if nobody does anything: the rungs, the recipients and the grouping of the real thing, day by
 * day.
 */
public final class DryRun {
    private final Firing firing;
    private final Timetable timetable;
    private final Predicate<AlertDraft> told;

    /** @param told the alerts that whoever asks may know of; the others are left out */
    public DryRun(Firing firing, Timetable timetable, Predicate<AlertDraft> told) {
        this.firing = firing;
        this.timetable = timetable;
        this.told = told;
    }

    /**
     * A subject.
     *
     * @param skipped codes of the rungs that its watch has left out: they were past when its ladder began, or another
     *     watch spoke for it
     */
    public record Subject(Matter matter, Set<String> skipped) {}

    /** What would happen. */
    public record Outcome(List<SimulatedMail> mails, int unreachable) {}

    public Outcome run(List<Subject> subjects, LocalDate from, LocalDate to) {
        Map<String, SimulatedMail> mails = new LinkedHashMap<>();
        int unreachable = 0;
        for (Subject subject : subjects) {
            for (PlannedRung planned : rungs(subject, from, to)) {
                for (AlertDraft alert : alerts(subject, planned)) {
                    Recipient recipient = alert.recipient();
                    if (recipient == null) {
                        unreachable++;
                    } else {
                        collect(mails, planned.day(), alert, recipient);
                    }
                }
            }
        }
        Comparator<SimulatedMail> order = Comparator.comparing(SimulatedMail::day)
                .thenComparing(SimulatedMail::kind)
                .thenComparing(mail -> mail.recipient().addressee().email());
        return new Outcome(mails.values().stream().sorted(order).toList(), unreachable);
    }

    private List<AlertDraft> alerts(Subject subject, PlannedRung planned) {
        return firing.alerts(subject.matter(), planned.rung()).stream()
                .filter(told)
                .toList();
    }

    private List<PlannedRung> rungs(Subject subject, LocalDate from, LocalDate to) {
        return timetable.plan(subject.matter().effectiveDueDate()).stream()
                .filter(planned -> !subject.skipped().contains(planned.rung().code()))
                .filter(planned ->
                        !planned.day().isBefore(from) && !planned.day().isAfter(to))
                .toList();
    }

    private static void collect(
            Map<String, SimulatedMail> mails, LocalDate day, AlertDraft alert, Recipient recipient) {
        String key = day + "|" + alert.kind() + "|" + recipient.addressee().email();
        SimulatedMail line = new SimulatedMail(day, alert.kind(), recipient, List.of(alert.line()));
        mails.merge(key, line, SimulatedMail::with);
    }
}
