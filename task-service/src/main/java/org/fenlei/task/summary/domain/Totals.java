package org.fenlei.task.summary.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * The summary's figures added up. They are of assignments that nobody waived or cancelled; standing duties are only
 * told how many there are.
 *
 * @param demands how many demands something is counted of
 * @param standing how many demands of all year, of which nothing is counted
 * @param assignments how many assignments
 * @param closing of these, how many fall due in the period; each does so in one quarter only
 * @param fulfilled of the closing ones, how many are fulfilled, late or not
 * @param fulfilledLate of these, how many late
 * @param overdue how many are overdue
 * @param atRisk how many are behind the pace
 * @param early how many that fall due later were fulfilled in the period already
 * @param madeUp how many that had fallen due before were fulfilled in the period
 * @param continuing how many fall due later and are not fulfilled yet
 * @param ended how many were waived or cancelled
 */
public record Totals(
        int demands,
        int standing,
        int assignments,
        int closing,
        int fulfilled,
        int fulfilledLate,
        int overdue,
        int atRisk,
        int early,
        int madeUp,
        int continuing,
        int ended) {

    static Totals of(List<Demand> demands) {
        List<Demand> counted =
                demands.stream().filter(demand -> !demand.standing()).toList();
        List<Item> all = counted.stream().flatMap(each -> each.items().stream()).toList();
        List<Item> items = all.stream().filter(item -> !item.ended()).toList();
        List<Item> closing = items.stream().filter(Item::closing).toList();
        List<Item> others = items.stream().filter(item -> !item.closing()).toList();
        List<Item> doneNow = others.stream().filter(Item::fulfilledWithin).toList();
        return new Totals(
                counted.size(),
                demands.size() - counted.size(),
                items.size(),
                closing.size(),
                (int) closing.stream().filter(Item::fulfilled).count(),
                count(closing, AssignmentStatus.FULFILLED_LATE),
                count(items, AssignmentStatus.OVERDUE),
                count(items, AssignmentStatus.AT_RISK),
                count(doneNow, AssignmentStatus.FULFILLED),
                count(doneNow, AssignmentStatus.FULFILLED_LATE),
                (int) others.stream().filter(Item::continuing).count(),
                all.size() - items.size());
    }

    /** The fulfilled share of what closes in the period, in percent, rounded down; null if nothing closes. */
    public @Nullable BigDecimal share() {
        return closing == 0
                ? null
                : BigDecimal.valueOf(fulfilled * 100L).divide(BigDecimal.valueOf(closing), 1, RoundingMode.DOWN);
    }

    private static int count(List<Item> items, AssignmentStatus status) {
        return (int) items.stream().filter(item -> item.status() == status).count();
    }
}
