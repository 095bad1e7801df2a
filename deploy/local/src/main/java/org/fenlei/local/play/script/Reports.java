package org.fenlei.local.play.script;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.Kind;
import org.fenlei.local.play.rules.Workdays;
import org.fenlei.local.play.script.Act.Report;
import org.jspecify.annotations.Nullable;

/**
 * What units report by hand. A joint duty is shared out among its units and a target is met in two steps, so that one
 * that is never met still shows some progress; a share above its floor and a value below its ceiling are one report.
 *
 * @param first the first day on which anybody can act
 */
record Reports(LocalDate first) {

    private static final BigDecimal SPARE = BigDecimal.ONE;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    List<Report> of(Assigned assigned) {
        LocalDate due = assigned.due();
        if (due == null || !assigned.watched()) {
            return List.of();
        }
        LocalDate from = assigned.window().from().isBefore(first)
                ? first
                : assigned.window().from();
        Optional<LocalDate> day = Manner.of(assigned.key()).day(due, from);
        return isCounted(assigned) ? counted(assigned, from, day) : valued(assigned, day);
    }

    private static boolean isCounted(Assigned assigned) {
        return assigned.duty().kind() != Kind.RATE && assigned.duty().kind() != Kind.LIMIT;
    }

    private static List<Report> valued(Assigned assigned, Optional<LocalDate> day) {
        String unit = assigned.units().get(0);
        return day.map(when -> new Report(when, assigned, unit, value(assigned), null)).stream()
                .toList();
    }

    private static BigDecimal value(Assigned assigned) {
        BigDecimal maximum = assigned.duty().maximum();
        if (maximum != null) {
            return maximum.subtract(SPARE).max(BigDecimal.ZERO);
        }
        BigDecimal least = assigned.required() == null ? BigDecimal.ONE : assigned.required();
        BigDecimal more = least.add(SPARE);
        return assigned.duty().kind() == Kind.RATE ? more.min(WHOLE) : more;
    }

    private static List<Report> counted(Assigned assigned, LocalDate from, Optional<LocalDate> day) {
        int required = assigned.required() == null ? 1 : assigned.required().intValueExact();
        List<Integer> parts = parts(required, assigned);
        List<Report> reports = new ArrayList<>(belowFloor(assigned, from, required));
        LocalDate early = Workdays.onOrAfter(from);
        for (int i = 0; i < parts.size(); i++) {
            Optional<LocalDate> when = i < parts.size() - 1 ? Optional.of(early) : day;
            if (when.isPresent()) {
                String unit = assigned.units().get(i % assigned.units().size());
                BigDecimal amount = BigDecimal.valueOf(parts.get(i));
                reports.add(new Report(when.get(), assigned, unit, amount, enough(assigned)));
            }
        }
        return reports;
    }

    /** Where each thing has a floor, all that is needed is first reported with things that are too poor to count. */
    private static List<Report> belowFloor(Assigned assigned, LocalDate from, int required) {
        BigDecimal floor = assigned.floor();
        if (floor == null) {
            return List.of();
        }
        BigDecimal poor = floor.subtract(SPARE).max(BigDecimal.ZERO);
        String unit = assigned.units().get(0);
        return List.of(new Report(Workdays.onOrAfter(from), assigned, unit, BigDecimal.valueOf(required), poor));
    }

    private static @Nullable BigDecimal enough(Assigned assigned) {
        BigDecimal floor = assigned.floor();
        return floor == null ? null : floor.add(SPARE);
    }

    private static List<Integer> parts(int required, Assigned assigned) {
        boolean steps = assigned.units().size() > 1 || assigned.duty().kind() == Kind.TARGET;
        return steps && required > 1 ? List.of(required - required / 2, required / 2) : List.of(required);
    }
}
