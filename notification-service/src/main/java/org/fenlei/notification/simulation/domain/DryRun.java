package org.fenlei.notification.simulation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.notification.alert.domain.AlertDraft;
import org.fenlei.notification.alert.domain.Firing;
import org.fenlei.notification.alert.domain.Recipient;
import org.fenlei.notification.ladder.domain.LadderProgress;
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

    public DryRun(Firing firing, Timetable timetable) {
        this.firing = firing;
        this.timetable = timetable;
    }

    /** A subject and when it came into being: rungs before that are skipped. */
    public record Begun(Matter matter, Instant at) {}

    /** What would happen. */
    public record Outcome(List<SimulatedMail> mails, int unreachable) {}

    public Outcome run(List<Begun> subjects, LocalDate from, LocalDate to) {
        Map<String, SimulatedMail> mails = new LinkedHashMap<>();
        int unreachable = 0;
        for (Begun subject : subjects) {
            for (PlannedRung planned : rungs(subject, from, to)) {
                for (AlertDraft alert : firing.alerts(subject.matter(), planned.rung())) {
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

    private List<PlannedRung> rungs(Begun subject, LocalDate from, LocalDate to) {
        List<PlannedRung> plan = timetable.plan(subject.matter().effectiveDueDate());
        LadderProgress start = LadderProgress.startingAt(subject.at(), plan, timetable.hour());
        return plan.stream()
                .filter(planned -> !start.skipped().contains(planned.rung().code()))
                .filter(planned ->
                        !planned.day().isBefore(from) && !planned.day().isAfter(to))
                .toList();
    }

    private static void collect(
            Map<String, SimulatedMail> mails, LocalDate day, AlertDraft alert, Recipient recipient) {
        String key = day + "|" + alert.kind() + "|" + recipient.addressee().email();
        mails.computeIfAbsent(key, unseen -> new SimulatedMail(day, alert.kind(), recipient, new ArrayList<>()))
                .lines()
                .add(alert.line());
    }
}
