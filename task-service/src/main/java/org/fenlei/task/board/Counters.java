package org.fenlei.task.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a set of assignments stands on a day.
 *
 * @param required what is needed in all; a share or a limit is one
 * @param counted what was reached of it; a share or a limit is one once it is met
 * @param expected the part of it that the windows' days gone would ask for, as a sum of shares
 * @param achieved the shares reached, each at most one
 */
record Counters(
        BigDecimal required,
        BigDecimal counted,
        BigDecimal expected,
        BigDecimal achieved,
        long assignments,
        long fulfilled,
        long fulfilledLate,
        long open,
        long atRisk,
        long overdue,
        long upcoming,
        long waiting,
        long waived,
        long cancelled) {

    static final Counters NONE = new Counters(
            BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Reached as a percentage of what the days gone would ask for, one decimal; null while they ask for nothing. */
    @Nullable
    BigDecimal pace() {
        return expected.signum() == 0
                ? null
                : achieved.multiply(BigDecimal.valueOf(100)).divide(expected, 1, RoundingMode.HALF_UP);
    }

    /** Both together. */
    Counters plus(Counters other) {
        return new Counters(
                required.add(other.required),
                counted.add(other.counted),
                expected.add(other.expected),
                achieved.add(other.achieved),
                assignments + other.assignments,
                fulfilled + other.fulfilled,
                fulfilledLate + other.fulfilledLate,
                open + other.open,
                atRisk + other.atRisk,
                overdue + other.overdue,
                upcoming + other.upcoming,
                waiting + other.waiting,
                waived + other.waived,
                cancelled + other.cancelled);
    }
}
