package org.fenlei.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.jspecify.annotations.Nullable;

/** Months as callers write them: {@code 2023-03}. */
public final class Months {

    private static final Pattern MONTH = Pattern.compile("2\\d{3}-(0[1-9]|1[0-2])");

    private Months() {}

    /**
     * Reads a month.
     *
     * @param name the parameter, for the refusal
     * @throws Refusal VALIDATION_FAILED if there is none, or it is no month of this millennium
     */
    public static YearMonth read(String name, @Nullable String text) {
        fault(name, text).ifPresent(fault -> {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, List.of(fault));
        });
        return YearMonth.parse(String.valueOf(text));
    }

    private static Optional<FieldError> fault(String name, @Nullable String text) {
        return text != null && MONTH.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new FieldError(name, "NOT_A_MONTH", "YYYY-MM: 2023-03"));
    }

    /** From one month to another, both included. */
    public record Span(YearMonth first, YearMonth last) {}

    /**
     * Reads both ends of a span.
     *
     * @throws Refusal VALIDATION_FAILED with all that is wrong with them
     */
    public static Span span(@Nullable String from, @Nullable String to) {
        List<FieldError> errors = Stream.of(fault("from", from), fault("to", to))
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        Span span = new Span(read("from", from), read("to", to));
        refuseBackwards(span.first(), span.last());
        return span;
    }

    /** As {@link #read}; null stays null. */
    public static @Nullable YearMonth readIfAny(String name, @Nullable String text) {
        return text == null || text.isEmpty() ? null : read(name, text);
    }

    /** Refuses a span that ends before it begins. */
    public static void refuseBackwards(@Nullable YearMonth from, @Nullable YearMonth to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal(
                    CommonRefusal.VALIDATION_FAILED, List.of(new FieldError("to", "BEFORE_FROM", from.toString())));
        }
    }
}
