package org.fenlei.task.board.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.assignment.domain.Multiplier;
import org.fenlei.task.domain.ChineseDates;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.jspecify.annotations.Nullable;

/** One demand of a task as officials write it. */
record DutyLine(Obligation obligation, Counters counters) {

    private static final String NOTHING = "—";

    private static final List<AssignmentStatus> WORST_FIRST = List.of(
            AssignmentStatus.OVERDUE,
            AssignmentStatus.AT_RISK,
            AssignmentStatus.OPEN,
            AssignmentStatus.WAITING,
            AssignmentStatus.UPCOMING,
            AssignmentStatus.FULFILLED_LATE,
            AssignmentStatus.FULFILLED,
            AssignmentStatus.WAIVED,
            AssignmentStatus.CANCELLED);

    /** What is demanded: how often and how much, and of what; the plan's words where nothing is counted. */
    String goal() {
        String quantity = quantity();
        if (quantity.isEmpty()) {
            return obligation.title();
        }
        String period = obligation.period() == null ? "" : obligation.period().zh();
        String each = Multiplier.named(obligation.per()).map(Multiplier::zh).orElse("");
        return period + each + quantity + "（" + subject() + "）";
    }

    /** What is reached of what is needed; a share or a limit is met or not. */
    String progress() {
        if (counters.measured() == 0) {
            return NOTHING;
        }
        boolean met = obligation.kind() == ObligationKind.RATE || obligation.kind() == ObligationKind.LIMIT;
        String of = Decimals.text(counters.counted()) + "/" + Decimals.text(counters.required());
        BigDecimal reached = counters.reached();
        String percent = reached == null ? "" : "（" + Decimals.text(reached.setScale(0, RoundingMode.FLOOR)) + "%）";
        return met ? "达标" + of + percent : of + measure() + percent;
    }

    /** How many assignments stand how. */
    String status() {
        long all = counters.assignments();
        if (all == 0) {
            return obligation.kind() == ObligationKind.UNSCHEDULED
                    ? obligation.kind().zh()
                    : NOTHING;
        }
        return WORST_FIRST.stream()
                .filter(status -> counters.count(status) > 0)
                .map(status -> status.zh() + (all == 1 ? "" : counters.count(status)))
                .collect(Collectors.joining("、"));
    }

    /** Its date, or how often it comes round; null if the plan says neither. */
    static @Nullable String when(Obligation obligation) {
        if (obligation.period() != null) {
            return obligation.period().zh();
        }
        LocalDate due = obligation.dueDate();
        return due == null ? null : ChineseDates.of(due);
    }

    private String quantity() {
        BigDecimal minimum = obligation.minimum();
        BigDecimal maximum = obligation.maximum();
        return switch (obligation.kind()) {
            case RECURRING, TARGET -> minimum == null ? "" : "至少" + Decimals.text(minimum) + measure();
            case RATE -> minimum == null ? "" : "不低于" + Decimals.text(minimum) + measure();
            case LIMIT ->
                maximum == null
                        ? minimum == null ? "" : "不低于" + Decimals.text(minimum) + measure()
                        : "不超过" + Decimals.text(maximum) + measure();
            case MILESTONE, STANDING, UNSCHEDULED -> "";
        };
    }

    private String subject() {
        String counted = obligation.counted();
        return counted == null || counted.isBlank() ? obligation.title() : counted;
    }

    private String measure() {
        String unit = obligation.unitOfMeasure();
        if (unit == null) {
            return "";
        }
        return unit.equals("PERCENT") ? "%" : unit;
    }
}
