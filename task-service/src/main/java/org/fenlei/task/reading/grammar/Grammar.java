package org.fenlei.task.reading.grammar;

import java.util.List;
import org.fenlei.task.reading.text.Compact;

/**
 * Reads any text, in linear time and without ever failing: what it does not understand it leaves as words without a
 * mention.
 */
public final class Grammar {

    private Grammar() {}

    /** What a task's text says, cut into sentences and clauses, for a plan of a year. */
    public static List<Sentence> sentences(Compact text, int year) {
        return Splitting.of(text.text(), Scan.of(text.text(), new Setting(year, false), Rules.ALL));
    }

    /** What a deadline says. */
    public static Deadline deadline(String text, int year) {
        Compact compact = Compact.of(text);
        return Deadline.of(compact.text(), Scan.of(compact.text(), new Setting(year, true), Rules.ALL));
    }
}
