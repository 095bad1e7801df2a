package org.fenlei.task.plan.domain;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a task or demand, to be compared with others: without blanks and punctuation, in one width.
 *
 * @param letters what is left of the words
 * @param pairs every two letters that stand side by side
 */
record Wording(String letters, Set<String> pairs) {

    static Wording of(String words) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}%]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
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
        int all = pairs.size() + other.pairs.size();
        if (all == 0) {
            return 0;
        }
        Set<String> fewer = pairs.size() < other.pairs.size() ? pairs : other.pairs;
        Set<String> more = fewer == pairs ? other.pairs : pairs;
        return 2.0 * fewer.stream().filter(more::contains).count() / all;
    }
}
