package org.fenlei.task.progress.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a progress report.
 *
 * @param count how many, or the value measured
 * @param numerator the part, for a share
 * @param denominator the whole, for a share
 * @param itemValue the value of each thing reported, where the plan sets a floor for it
 * @param occurredOn the day on which it happened
 */
public record Figures(
        @Nullable BigDecimal count,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal itemValue,
        LocalDate occurredOn) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
    private static final int DECIMALS = 4;

    /** The same with the one occurrence that a report without figures means, where the kind allows that. */
    public Figures completed(ObligationKind kind) {
        boolean bare = count == null && numerator == null && denominator == null;
        boolean once =
                kind == ObligationKind.MILESTONE || kind == ObligationKind.RECURRING || kind == ObligationKind.STANDING;
        return bare && once ? new Figures(BigDecimal.ONE, null, null, itemValue, occurredOn) : this;
    }

    /** The same with what is recorded as the whole, where a share leaves it out. */
    public Figures withDenominator(OptionalLong recorded) {
        return recorded.isEmpty() || denominator != null || numerator == null
                ? this
                : new Figures(count, numerator, BigDecimal.valueOf(recorded.getAsLong()), itemValue, occurredOn);
    }

    /** Whether its whole is more than a tenth off what is recorded. */
    public boolean differsFrom(long recorded) {
        BigDecimal known = BigDecimal.valueOf(recorded);
        return denominator != null && denominator.subtract(known).abs().compareTo(known.multiply(TOLERANCE)) > 0;
    }

    /** Whether its whole is another number of things than was counted. */
    public boolean isOfAnotherWhole(BigDecimal counted) {
        return denominator != null && denominator.compareTo(counted) != 0;
    }

    /**
     * Everything that is wrong.
     *
     * @param kind of the obligation
     * @param firstDay the first day that counts for the assignment
     * @param today nothing is reported ahead of time
     */
    public List<FieldError> errors(ObligationKind kind, LocalDate firstDay, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        boolean share = numerator != null || denominator != null;
        if (kind == ObligationKind.RATE || (kind == ObligationKind.LIMIT && share)) {
            shareErrors(kind, errors);
        } else {
            countErrors(kind, errors);
        }
        number("/itemValue", itemValue, errors);
        if (occurredOn.isAfter(today)) {
            errors.add(new FieldError("/occurredOn", "IN_THE_FUTURE", occurredOn + " > " + today));
        }
        if (occurredOn.isBefore(firstDay)) {
            errors.add(new FieldError("/occurredOn", "BEFORE_WINDOW", occurredOn + " < " + firstDay));
        }
        return errors;
    }

    private void shareErrors(ObligationKind kind, List<FieldError> errors) {
        required("/numerator", numerator, errors);
        required("/denominator", denominator, errors);
        if (count != null) {
            errors.add(
                    new FieldError("/count", "NOT_FOR_A_SHARE", "比率填报分子和分母。 A share takes numerator and denominator."));
        }
        if (denominator != null && denominator.signum() == 0) {
            errors.add(new FieldError("/denominator", "ZERO", "分母不能为零。 The denominator is zero."));
        }
        boolean rate = kind == ObligationKind.RATE;
        if (rate && numerator != null && denominator != null && numerator.compareTo(denominator) > 0) {
            errors.add(new FieldError("/numerator", "EXCEEDS_DENOMINATOR", numerator + " > " + denominator));
        }
    }

    private void countErrors(ObligationKind kind, List<FieldError> errors) {
        required("/count", count, errors);
        if (count != null && count.signum() == 0 && kind != ObligationKind.LIMIT) {
            errors.add(new FieldError("/count", "ZERO", "数量须大于零。 Nothing is reported with nothing."));
        }
        if (numerator != null || denominator != null) {
            errors.add(new FieldError("/numerator", "ONLY_FOR_A_SHARE", "只有比率填报分子和分母。 Only a share has one."));
        }
    }

    private static void required(String pointer, @Nullable BigDecimal value, List<FieldError> errors) {
        if (value == null) {
            errors.add(new FieldError(pointer, "REQUIRED", "必填。 Required."));
        }
        number(pointer, value, errors);
    }

    private static void number(String pointer, @Nullable BigDecimal value, List<FieldError> errors) {
        if (value == null) {
            return;
        }
        if (value.signum() < 0 || value.compareTo(LARGEST) > 0) {
            errors.add(new FieldError(pointer, "OUT_OF_RANGE", "0–" + LARGEST.toPlainString()));
        } else if (value.stripTrailingZeros().scale() > DECIMALS) {
            errors.add(new FieldError(pointer, "TOO_MANY_DECIMALS", "≤ " + DECIMALS));
        }
    }
}
