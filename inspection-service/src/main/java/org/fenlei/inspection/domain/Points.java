package org.fenlei.inspection.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Arithmetic of points out of 100: exact, at most two decimals, never floating point. */
public final class Points {

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    public static final BigDecimal SMALLEST = new BigDecimal("0.01");
    static final int DECIMALS = 2;

    private Points() {}

    /** The same number without needless zeros: 96.50 is 96.5, and 100.00 is 100. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static BigDecimal sum(Collection<BigDecimal> values) {
        return plain(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The arithmetic mean, rounded once, half up, to two decimals. */
    public static BigDecimal mean(Collection<BigDecimal> values) {
        return plain(sum(values).divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP));
    }
}
