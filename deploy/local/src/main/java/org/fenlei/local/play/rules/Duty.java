package org.fenlei.local.play.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One checkable demand of a plan.
 *
 * @param task number of the task it belongs to
 * @param required the least that satisfies it, per window; null where nothing is counted
 * @param maximum the value not to be exceeded
 * @param cycle how often it comes round, null for a demand of once
 * @param due the date of a demand of once
 * @param rule the day inside or after each window
 * @param validFrom the first day on which it holds
 * @param per what the required quantity is multiplied by, empty for nothing
 * @param measure what counts it up
 * @param siteKind what sort of site is meant, where certified sites count it up
 * @param units codes of the responsible units
 * @param special what is out of the ordinary
 */
public record Duty(
        String task,
        Kind kind,
        @Nullable BigDecimal required,
        @Nullable BigDecimal maximum,
        @Nullable Cycle cycle,
        @Nullable LocalDate due,
        @Nullable DueRule rule,
        @Nullable LocalDate validFrom,
        String per,
        boolean jointly,
        String measure,
        String siteKind,
        List<String> units,
        Special special) {

    private static final Set<String> COUNTED_BY_EVENTS =
            Set.of("LEDGER_SUBMITTED", "SITE_CERTIFIED", "INSPECTION_COMPLETED", "LIST_PUBLISHED");

    /** What is out of the ordinary. */
    public enum Special {
        NONE,
        /** A floor on the items that another duty counts; opens nothing. */
        FLOOR,
        /** Waits for something outside the plan. */
        WAITING
    }

    /** Whether units report it themselves: also what no service tells of yet, and shares, which events cannot count. */
    public boolean byHand() {
        return kind == Kind.RATE || kind == Kind.LIMIT || !COUNTED_BY_EVENTS.contains(measure);
    }

    /** Whether assignments are opened for it. */
    public boolean opens() {
        return kind != Kind.UNSCHEDULED && special != Special.FLOOR && !units.isEmpty();
    }

    /** Everything that tells this duty from another, in words that a difference can be named with. */
    public String signature() {
        StringBuilder words = new StringBuilder("task " + task + ": " + kind);
        add(words, "at least", kind == Kind.STANDING || kind == Kind.UNSCHEDULED ? null : plain(required));
        add(words, "at most", plain(maximum));
        add(words, "every", kind == Kind.STANDING ? null : cycle);
        add(words, "by", kind == Kind.STANDING || special == Special.FLOOR ? null : due);
        add(words, "rule", rule);
        add(words, "from", validFrom);
        add(words, "per", per.isEmpty() ? null : per);
        add(words, "measured by", opens() && kind != Kind.STANDING ? measure : null);
        add(words, "special", special == Special.NONE ? null : special);
        if (kind != Kind.UNSCHEDULED && special != Special.FLOOR) {
            add(words, jointly && units.size() > 1 ? "jointly" : "each of", units);
        }
        return words.toString();
    }

    private static void add(StringBuilder words, String label, @Nullable Object value) {
        if (value != null) {
            words.append(", ").append(label).append(' ').append(value);
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
