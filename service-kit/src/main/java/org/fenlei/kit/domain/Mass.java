package org.fenlei.kit.domain;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An exact mass in whole kilograms: tonnes with three decimals outside. Never floating point.
 *
 * @param kilograms not negative
 */
public record Mass(long kilograms) implements Comparable<Mass> {
    public static final Mass ZERO = new Mass(0);
    private static final Pattern TONNES = Pattern.compile("\\d{1,12}(?:\\.\\d{1,3})?");

    public Mass {
        if (kilograms < 0) {
            throw new IllegalArgumentException("a mass is not negative: " + kilograms);
        }
    }

    /**
     * Reads tonnes, at most three decimals.
     *
     * @throws IllegalArgumentException if the text is no number, negative, or has more decimals
     */
    public static Mass ofTonnes(String tonnes) {
        if (!TONNES.matcher(tonnes).matches()) {
            throw new IllegalArgumentException("not a mass in tonnes with at most three decimals: " + tonnes);
        }
        return new Mass(new BigDecimal(tonnes).movePointRight(3).longValueExact());
    }

    /** Tonnes with three decimals: {@code 12.345}. */
    public String tonnes() {
        return BigDecimal.valueOf(kilograms, 3).toPlainString();
    }

    public Mass plus(Mass other) {
        return new Mass(Math.addExact(kilograms, other.kilograms));
    }

    @Override
    public int compareTo(Mass other) {
        return Long.compare(kilograms, other.kilograms);
    }

    @Override
    public String toString() {
        return tonnes() + " t";
    }
}
