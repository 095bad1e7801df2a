package org.fenlei.task.reading.duty;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention.Amount;

/** The words that may say whose a number is: those before it in its own item of a list. */
final class Subjects {
    private static final Pattern LEAD_IN = Pattern.compile("^(?:[、，；：（“]|和|及|与|以及|其中|包括|同时|并|由|请|在|即)++");

    /** Up to where the next item of a list begins. */
    private static final Pattern ITEM = Pattern.compile("^[^、，（和及与]{0,40}[、，（和及与]");

    private Subjects() {}

    /** Without what follows the number before it. */
    static String of(Clause clause, Amount amount) {
        Optional<Amount> before = clause.before(amount);
        int from = before.map(Amount::to).orElse(clause.from());
        String words = Phrase.substance(clause, from, amount.from());
        return lead(before.isPresent() ? ITEM.matcher(words).replaceFirst("") : words);
    }

    static String of(Phrase phrase) {
        return lead(phrase.substance());
    }

    private static String lead(String words) {
        return LEAD_IN.matcher(words).replaceFirst("");
    }
}
