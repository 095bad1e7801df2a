package org.fenlei.ledger.monthly.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenlei.kit.domain.Mass;

/** The figures of a ledger: where they come from, and at most one line for each category. */
public record Content(Source source, List<Entry> entries) {

    /** A bound far above what a city's largest unit hands over in a month; it also keeps every sum exact. */
    static final Mass MOST = new Mass(10_000_000_000L);

    public Content {
        entries = List.copyOf(entries);
        List<Finding> findings = check(source, entries);
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException(findings.toString());
        }
    }

    /** What forbids these figures to be saved at all; empty if nothing does. */
    public static List<Finding> check(Source source, List<Entry> entries) {
        List<Finding> findings = new ArrayList<>();
        Set<Category> seen = EnumSet.noneOf(Category.class);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String pointer = "/entries/" + i;
            if (!seen.add(entry.category())) {
                findings.add(Finding.at(pointer + "/category", Issue.CATEGORY_REPEATED, entry.category()));
            }
            if (source == Source.NIL && entry.mass().kilograms() > 0) {
                findings.add(Finding.at(pointer + "/mass", Issue.NIL_WITH_MASS));
            }
            if (entry.mass().kilograms() > MOST.kilograms()) {
                findings.add(Finding.at(pointer + "/mass", Issue.MASS_ABSURD, MOST.tonnes()));
            }
        }
        return findings;
    }

    /** The mass reported of a category: zero in a nil return, empty where the unit has not stated it. */
    public Optional<Mass> mass(Category category) {
        if (source == Source.NIL) {
            return Optional.of(new Mass(0));
        }
        return entries.stream()
                .filter(each -> each.category() == category)
                .map(Entry::mass)
                .findFirst();
    }

    public Mass total() {
        return new Mass(
                entries.stream().mapToLong(each -> each.mass().kilograms()).sum());
    }

    /** Whether something is stated that can be submitted: masses, or that there were none. */
    public boolean complete() {
        return source == Source.NIL || !entries.isEmpty();
    }
}
