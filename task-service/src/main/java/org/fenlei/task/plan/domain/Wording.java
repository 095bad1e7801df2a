package org.fenlei.task.plan.domain;

import java.text.Normalizer;
import java.util.stream.IntStream;

/** The words of a task or demand, to be compared with others: without blanks and punctuation, in one width. */
final class Wording {

    private final String letters;
    /** Every two letters that stand side by side, each once and in order: a thousand tasks are held against a thousand. */
    private final int[] pairs;

    private Wording(String letters, int[] pairs) {
        this.letters = letters;
        this.pairs = pairs;
    }

    static Wording of(String words) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}%]", "");
        int[] pairs = IntStream.range(1, letters.length())
                .map(i -> letters.charAt(i - 1) << Character.SIZE | letters.charAt(i))
                .sorted()
                .distinct()
                .toArray();
        return new Wording(letters, pairs);
    }

    boolean same(Wording other) {
        return letters.equals(other.letters);
    }

    /** How much both share, from 0 to 1 (Dice's coefficient of their pairs). */
    double likeness(Wording other) {
        if (same(other)) {
            return 1;
        }
        int all = pairs.length + other.pairs.length;
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    private int shared(Wording other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < pairs.length && theirs < other.pairs.length) {
            int order = Integer.compare(pairs[mine], other.pairs[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
