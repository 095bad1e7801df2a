package org.fenlei.task.board.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares in percent. */
final class Percentage {

    private Percentage() {}

    /** One decimal, half up; null where there is nothing to have a share of. */
    static @Nullable BigDecimal nearest(long part, long whole) {
        return of(part, whole, RoundingMode.HALF_UP);
    }

    /** One decimal, down, so that nothing is called a whole that lacks a part; null where there is no whole. */
    static @Nullable BigDecimal reached(long part, long whole) {
        return of(part, whole, RoundingMode.DOWN);
    }

    private static @Nullable BigDecimal of(long part, long whole, RoundingMode rounding) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, rounding);
    }
}
