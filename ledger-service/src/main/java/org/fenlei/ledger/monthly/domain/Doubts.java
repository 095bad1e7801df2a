package org.fenlei.ledger.monthly.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fenlei.kit.domain.Mass;

/** What looks odd beside the months before. Doubts are shown, and never keep a ledger from being saved. */
public final class Doubts {

    /** A month is doubtful above this many times its trailing mean. */
    static final int FACTOR = 3;

    private Doubts() {}

    /**
     * The doubts about a ledger.
     *
     * @param before the figures reported in the trailing months, in any order; a month that left a category out does
     *     not take part in that category's mean
     */
    public static List<Finding> about(Content content, List<Content> before) {
        List<Finding> findings = new ArrayList<>();
        for (Category category : Category.values()) {
            List<Long> masses = before.stream()
                    .flatMap(each -> each.mass(category).stream())
                    .map(Mass::kilograms)
                    .toList();
            long sum = masses.stream().mapToLong(Long::longValue).sum();
            if (sum > 0) {
                doubt(content, category, sum, masses.size()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> doubt(Content content, Category category, long sum, int months) {
        long now = content.mass(category).map(Mass::kilograms).orElse(0L);
        String mean = new Mass((sum + months / 2) / months).tonnes();
        String pointer = pointer(content, category);
        if (now == 0) {
            return content.complete()
                    ? Optional.of(Finding.at(pointer, Issue.DROP_TO_NIL, category, mean))
                    : Optional.empty();
        }
        if (now * months > sum * FACTOR) {
            String tonnes = new Mass(now).tonnes();
            return Optional.of(Finding.at(pointer, Issue.ABOVE_TRAILING_MEAN, category, tonnes, mean, FACTOR));
        }
        return Optional.empty();
    }

    private static String pointer(Content content, Category category) {
        OptionalInt index = IntStream.range(0, content.entries().size())
                .filter(i -> content.entries().get(i).category() == category)
                .findFirst();
        return index.isPresent() ? "/entries/" + index.getAsInt() + "/mass" : "/entries";
    }
}
