package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.stream.Stream;
import org.fenlei.task.reading.text.Compact;

/**
 * Reads any text, in linear time and without ever failing: what it does not understand it leaves as words without a
 * mention.
 */
public final class Grammar {

    private Grammar() {}

    /** What a text says, cut into sentences and clauses, for a plan of a year. */
    public static List<Sentence> sentences(Compact text, int year) {
        return sentences(text, year, Deadline.NONE);
    }

    /** What a task's text says beside its deadline. */
    public static List<Sentence> sentences(Compact text, int year, Deadline deadline) {
        var setting = new Setting(year, false, deadline.dates());
        List<Mention> mentions = Scan.of(text.text(), setting, Rules.ALL);
        List<Mention> turned = YearTurns.in(text.text(), mentions, setting);
        return Splitting.of(text.text(), YearTotals.in(text.text(), turned, year));
    }

    /** Whether a text demands anything: a quantity, a rhythm, a date, a state of all. */
    public static boolean demands(Compact text, int year) {
        return mentions(text, year).anyMatch(Grammar::demands);
    }

    /** Whether a text says how much or how often. */
    public static boolean counts(Compact text) {
        return mentions(text, 2000).anyMatch(mention -> mention instanceof Mention.Amount || isRhythm(mention));
    }

    private static Stream<Mention> mentions(Compact text, int year) {
        return Scan.of(text.text(), new Setting(year, false), Rules.ALL).stream();
    }

    private static boolean demands(Mention mention) {
        return mention instanceof Mention.Amount
                || mention instanceof Mention.Unstated
                || isRhythm(mention)
                || (mention instanceof Mention.Due due && !due.weak())
                || (mention instanceof Mention.Coverage coverage && !coverage.universal());
    }

    private static boolean isRhythm(Mention mention) {
        return mention instanceof Mention.Every every && !every.adjective();
    }

    /** Whether words are a deadline and nothing else. */
    public static boolean isDeadline(String text) {
        Deadline deadline = deadline(text, 2000);
        return !deadline.blank() && !deadline.isUnread() && deadline.unread().isEmpty();
    }

    /** What a deadline says. */
    public static Deadline deadline(String text, int year) {
        Compact compact = Compact.of(text);
        return Deadline.of(compact.text(), Scan.of(compact.text(), new Setting(year, true), Rules.ALL));
    }
}
