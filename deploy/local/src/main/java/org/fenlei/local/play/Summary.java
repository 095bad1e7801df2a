package org.fenlei.local.play;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.fenlei.local.play.expectation.Mail;
import org.fenlei.local.play.expectation.Standing;
import org.fenlei.local.play.rules.Alert;
import org.fenlei.local.play.rules.Rung;
import org.fenlei.local.play.rules.Rung.Level;

/** The final table: every number as the script makes expect it, and as the APIs and the inbox have it. */
final class Summary {

    private record Pair(long expected, long found) {}

    private final Map<String, Pair> rows = new LinkedHashMap<>();

    void duties(Collection<Standing> expected, Collection<Standing> found) {
        rows.put("duties opened", new Pair(expected.size(), found.size()));
        for (Standing standing : Standing.values()) {
            rows.put(
                    "  " + standing.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    pair(expected, found, standing::equals));
        }
    }

    void alerts(List<Alert> expected, List<Alert> found) {
        rows.put("reminder lines", new Pair(expected.size(), found.size()));
        for (Rung rung : Rung.values()) {
            rows.put("  " + rung, pair(expected, found, alert -> alert.rung() == rung));
        }
        for (Level level : List.of(Level.HEAD, Level.SORTING_OFFICE, Level.GOVERNMENT_OFFICE)) {
            rows.put(
                    "escalations to " + level,
                    pair(expected, found, alert -> alert.rung().level() == level));
        }
    }

    void mails(Collection<Mail> expected, Collection<Mail> found) {
        for (Mail.Sort sort : Mail.Sort.values()) {
            rows.put("mails: " + sort, pair(expected, found, mail -> mail.sort() == sort));
        }
    }

    void count(String label, long expected, long found) {
        rows.put(label, new Pair(expected, found));
    }

    void print(PrintStream out) {
        out.printf("%n%-32s %10s %10s%n", "", "expected", "found");
        rows.forEach((label, pair) -> out.printf(
                "%-32s %10d %10d%s%n",
                label, pair.expected(), pair.found(), pair.expected() == pair.found() ? "" : "   ← differs"));
        out.println();
    }

    private static <T> Pair pair(Collection<T> expected, Collection<T> found, Predicate<T> which) {
        return new Pair(
                expected.stream().filter(which).count(),
                found.stream().filter(which).count());
    }
}
