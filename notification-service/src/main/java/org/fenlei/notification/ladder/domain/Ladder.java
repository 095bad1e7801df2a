package org.fenlei.notification.ladder.domain;

import static org.fenlei.notification.ladder.domain.RecipientRole.CONTACT;
import static org.fenlei.notification.ladder.domain.RecipientRole.GOVERNMENT_OFFICE;
import static org.fenlei.notification.ladder.domain.RecipientRole.HEAD;
import static org.fenlei.notification.ladder.domain.RecipientRole.SORTING_OFFICE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fenlei.kit.domain.WorkCalendar;

/** The rungs from the first reminder to the last escalation, in the order of their working days. */
public record Ladder(List<Rung> rungs) {
    private static final Ladder STANDARD = new Ladder(List.of(
            Rung.before(7, CONTACT),
            Rung.before(3, CONTACT),
            Rung.before(1, CONTACT),
            Rung.onTheDay(CONTACT),
            Rung.overdue(1, CONTACT),
            Rung.overdue(3, HEAD),
            Rung.overdue(7, SORTING_OFFICE),
            Rung.overdue(15, GOVERNMENT_OFFICE)));

    public Ladder {
        rungs = rungs.stream()
                .sorted(Comparator.comparingInt(Rung::workingDays))
                .toList();
        Set<String> codes = new HashSet<>();
        rungs.forEach(rung -> {
            if (!codes.add(rung.code())) {
                throw new IllegalArgumentException("A ladder names each rung once: " + rung.code());
            }
        });
    }

    /** The default policy of every watched subject. */
    public static Ladder standard() {
        return STANDARD;
    }

    /**
     * Puts each rung on its day. Rungs before count working days before the last working day on or before the due date,
     * which is also "the day" itself; overdue rungs count working days after the due date.
     */
    public List<PlannedRung> plan(LocalDate dueDate, WorkCalendar calendar) {
        LocalDate lastWorkingDay = calendar.previousWorkingDay(dueDate);
        return rungs.stream()
                .map(rung -> new PlannedRung(rung, day(rung, dueDate, lastWorkingDay, calendar)))
                .toList();
    }

    /** Codes of rungs once each, in the order of the ladder; what is outside the ladder comes last. */
    public List<String> inOrder(Collection<String> codes) {
        List<String> order = rungs.stream().map(Rung::code).toList();
        return codes.stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                                (String code) -> order.contains(code) ? order.indexOf(code) : order.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static LocalDate day(Rung rung, LocalDate dueDate, LocalDate lastWorkingDay, WorkCalendar calendar) {
        return rung.isOverdue()
                ? calendar.plusWorkingDays(dueDate, rung.workingDays())
                : calendar.minusWorkingDays(lastWorkingDay, -rung.workingDays());
    }
}
