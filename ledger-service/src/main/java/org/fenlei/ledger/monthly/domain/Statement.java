package org.fenlei.ledger.monthly.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenlei.kit.domain.Mass;
import org.jspecify.annotations.Nullable;

/** What somebody wrote into a ledger, before it is known to make sense. Every fault is found, not only the first. */
public record Statement(@Nullable String source, List<Line> lines) {

    static final int MOST_LINES = 100;
    private static final String TONNES = "t";

    public Statement {
        lines = List.copyOf(lines);
    }

    /** One line as it was written. */
    public record Line(
            @Nullable String category,
            @Nullable String mass,
            @Nullable String unit) {}

    /** Everything that forbids to save this; empty if nothing does. */
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        Optional<Source> from = from();
        if (from.isEmpty()) {
            findings.add(Finding.at("/source", Issue.SOURCE_UNKNOWN));
        }
        if (lines.size() > MOST_LINES) {
            findings.add(Finding.at("/entries", Issue.TOO_MANY_ENTRIES, MOST_LINES));
            return findings;
        }
        for (int i = 0; i < lines.size(); i++) {
            findings.addAll(check("/entries/" + i, lines.get(i)));
        }
        if (findings.isEmpty() && from.isPresent()) {
            findings.addAll(Content.check(from.get(), entries()));
        }
        return findings;
    }

    /** The figures; only for a statement without findings. */
    public Content content() {
        return new Content(from().orElseThrow(), entries());
    }

    private Optional<Source> from() {
        return source == null ? Optional.empty() : Source.of(source);
    }

    private static List<Finding> check(String pointer, Line line) {
        List<Finding> findings = new ArrayList<>();
        if (line.category() == null || Category.of(line.category()).isEmpty()) {
            findings.add(Finding.at(pointer + "/category", Issue.CATEGORY_UNKNOWN));
        }
        if (mass(line).isEmpty()) {
            findings.add(Finding.at(pointer + "/mass/value", Issue.MASS_UNREADABLE));
        }
        if (!TONNES.equals(line.unit())) {
            findings.add(Finding.at(pointer + "/mass/unit", Issue.UNIT_OF_MASS_UNKNOWN));
        }
        return findings;
    }

    private List<Entry> entries() {
        return lines.stream().map(Statement::entry).toList();
    }

    private static Entry entry(Line line) {
        String category = line.category() == null ? "" : line.category();
        return new Entry(Category.of(category).orElseThrow(), mass(line).orElseThrow());
    }

    private static Optional<Mass> mass(Line line) {
        if (line.mass() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Mass.ofTonnes(line.mass()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
