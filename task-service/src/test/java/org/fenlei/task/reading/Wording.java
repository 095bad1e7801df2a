package org.fenlei.task.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Obligations in one line each, so that a test's expectation can be read at a glance. */
public final class Wording {

    private Wording() {}

    /** For example {@code RECURRING >=2次 QUARTER rule=WINDOW:1:10 JOINTLY}. */
    public static String of(ObligationDraft duty) {
        var words = new StringBuilder(duty.kind().name());
        add(words, " >=", amount(duty, duty.minimum()));
        add(words, " <=", amount(duty, duty.maximum()));
        add(words, " ", duty.period());
        add(words, " due=", duty.dueDate());
        add(words, " rule=", duty.dueRule() == null ? null : rule(duty.dueRule()));
        add(words, " from=", duty.validFrom());
        add(words, " per=", duty.per());
        add(words, " ", duty.fanOut() == FanOut.JOINTLY ? "JOINTLY" : null);
        add(words, " ", duty.measure() == Measure.REPORTED ? null : duty.measure());
        add(words, " on=", duty.dependsOn());
        add(words, " waits=", duty.waitsFor());
        return words.toString();
    }

    private static @Nullable String amount(ObligationDraft duty, @Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString() + Objects.requireNonNullElse(duty.unitOfMeasure(), "");
    }

    public static String of(List<ObligationDraft> duties) {
        return duties.stream().map(Wording::of).collect(Collectors.joining("; "));
    }

    /** What a row of 区城管局 demands, in a plan of 2024. */
    public static String ofRow(String text, String deadline) {
        return of(Reading.row(text, "区城管局", deadline).obligations());
    }

    private static String rule(DueRule rule) {
        return rule.of() + ":" + (rule.month() == null ? "*" : rule.month()) + ":"
                + (rule.day() == null ? "*" : rule.day());
    }

    private static void add(StringBuilder words, String label, @Nullable Object value) {
        if (value != null) {
            words.append(label).append(value);
        }
    }
}
