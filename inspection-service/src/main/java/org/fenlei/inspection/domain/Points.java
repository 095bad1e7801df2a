package org.fenlei.inspection.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.fenlei.kit.domain.Decimals;

/** Arithmetic of points out of 100: exact, at most two decimals, never floating point. */
public final class Points {

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    public static final BigDecimal SMALLEST = new BigDecimal("0.01");
    static final int DECIMALS = 2;

    private Points() {}

    public static BigDecimal sum(Collection<BigDecimal> values) {
        return Decimals.plain(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The arithmetic mean, rounded once, half up, to two decimals. */
    public static BigDecimal mean(Collection<BigDecimal> values) {
        return Decimals.plain(sum(values).divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP));
    }
}
