package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.fenlei.task.domain.Named;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/** Where an assignment stands on a given day. It is derived from facts and the clock and stored nowhere. */
public enum AssignmentStatus implements Named {
    UPCOMING("未开始", "Upcoming"),
    OPEN("进行中", "Open"),
    AT_RISK("进度滞后", "At risk"),
    FULFILLED("已完成", "Fulfilled"),
    FULFILLED_LATE("逾期完成", "Fulfilled late"),
    OVERDUE("已逾期", "Overdue"),
    WAIVED("已免除", "Waived"),
    CANCELLED("已取消", "Cancelled"),
    WAITING("等待前置条件", "Waiting");

    private final String zh;
    private final String en;

    AssignmentStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The facts a status is derived from.
     *
     * @param end how the assignment ended otherwise than by being fulfilled
     * @param kind what sort of demand: a standing one has nothing to count and never falls due
     * @param waiting whether it waits for something outside the plan
     * @param window the days in which it has to be met
     * @param effectiveDueDate the last day in time, null where there is none
     * @param required how much is needed
     * @param counted how much was reached
     * @param fulfilledOn since when the demand is met
     */
    public record Facts(
            End end,
            ObligationKind kind,
            boolean waiting,
            Window window,
            @Nullable LocalDate effectiveDueDate,
            @Nullable BigDecimal required,
            BigDecimal counted,
            @Nullable LocalDate fulfilledOn) {

        private boolean standing() {
            return kind == ObligationKind.STANDING;
        }
    }

    /** How an assignment ended otherwise than by being fulfilled. */
    public enum End {
        NONE,
        WAIVED,
        CANCELLED
    }

    /** The status on a day. */
    public static AssignmentStatus of(Facts facts, LocalDate today) {
        if (facts.end() != End.NONE) {
            return facts.end() == End.WAIVED ? WAIVED : CANCELLED;
        }
        LocalDate due = facts.standing() ? null : facts.effectiveDueDate();
        if (facts.fulfilledOn() != null) {
            return due != null && facts.fulfilledOn().isAfter(due) ? FULFILLED_LATE : FULFILLED;
        }
        if (facts.waiting()) {
            return WAITING;
        }
        if (today.isBefore(facts.window().from())) {
            return UPCOMING;
        }
        if (due != null && today.isAfter(due)) {
            return OVERDUE;
        }
        return isBehind(facts, today) ? AT_RISK : OPEN;
    }

    /**
     * Whether fewer whole units are reached than the part of the window that is over would ask for. A value that is
     * measured does not grow with time.
     */
    private static boolean isBehind(Facts facts, LocalDate today) {
        BigDecimal required = facts.required();
        if (required == null || facts.standing() || facts.kind() == ObligationKind.LIMIT) {
            return false;
        }
        Window window = facts.window();
        BigDecimal expected = required.multiply(BigDecimal.valueOf(window.daysGone(today)))
                .divide(BigDecimal.valueOf(window.days()), 0, RoundingMode.FLOOR);
        return facts.counted().compareTo(expected) < 0;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
