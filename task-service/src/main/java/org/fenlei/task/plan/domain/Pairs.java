package org.fenlei.task.plan.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds which things of an old list are which of a new one. Every thing is in one pair at most.
 *
 * @param <T> what is paired
 */
final class Pairs<T> {

    private final List<T> before;
    private final List<T> after;
    private final int[] predecessor;
    private final boolean[] taken;

    Pairs(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        predecessor = new int[after.size()];
        Arrays.fill(predecessor, -1);
        taken = new boolean[before.size()];
    }

    /** Pairs those that are the same beyond doubt, in order. */
    Pairs<T> same(BiPredicate<T, T> same) {
        for (int to = 0; to < after.size(); to++) {
            for (int from = 0; from < before.size() && predecessor[to] < 0; from++) {
                if (!taken[from] && same.test(before.get(from), after.get(to))) {
                    pair(from, to);
                }
            }
        }
        return this;
    }

    /** Pairs the rest by likeness, the most alike first; at equal likeness in order. */
    Pairs<T> alike(ToDoubleBiFunction<T, T> likeness, double least) {
        record Candidate(int from, int to, double likeness) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int to = 0; to < after.size(); to++) {
            for (int from = 0; from < before.size() && predecessor[to] < 0; from++) {
                double alike = taken[from] ? 0 : likeness.applyAsDouble(before.get(from), after.get(to));
                if (alike >= least) {
                    candidates.add(new Candidate(from, to, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::to)
                .thenComparingInt(Candidate::from));
        for (Candidate candidate : candidates) {
            if (!taken[candidate.from()] && predecessor[candidate.to()] < 0) {
                pair(candidate.from(), candidate.to());
            }
        }
        return this;
    }

    /** What the thing at this place of the new list was before; null if it is new. */
    @Nullable
    T predecessorOf(int place) {
        return predecessor[place] < 0 ? null : before.get(predecessor[place]);
    }

    /** What the new list has no more, in order. */
    List<T> gone() {
        List<T> gone = new ArrayList<>();
        for (int from = 0; from < before.size(); from++) {
            if (!taken[from]) {
                gone.add(before.get(from));
            }
        }
        return gone;
    }

    private void pair(int from, int to) {
        taken[from] = true;
        predecessor[to] = from;
    }
}
