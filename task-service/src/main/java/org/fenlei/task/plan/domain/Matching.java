package org.fenlei.task.plan.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.task.obligation.domain.Obligation;

/** Which tasks and demands of two plans are the same ones, however they were renumbered and reworded. */
final class Matching {

    /** Two tasks are held to be the same one from this likeness on, most of which their words make. */
    private static final double SAME_TASK = 0.5;

    /** Two demands of such tasks are held to be the same one from this likeness on, half of which their words make. */
    private static final double SAME_DEMAND = 0.5;

    private Matching() {}

    /**
     * Pairs tasks.
     *
     * @param sameKeys whether the new plan was made from the old, so that what has the same key is the same
     */
    static Pairs<TaskContent> tasks(List<TaskContent> before, List<TaskContent> after, boolean sameKeys) {
        Map<UUID, Wording> words = new HashMap<>();
        before.forEach(task -> words.put(task.id(), Wording.of(task.text())));
        after.forEach(task -> words.put(task.id(), Wording.of(task.text())));
        Pairs<TaskContent> pairs = new Pairs<>(before, after);
        return (sameKeys ? pairs.same((old, now) -> old.key().equals(now.key())) : pairs)
                .same((old, now) -> old.number().equals(now.number())
                        && word(words, old.id()).same(word(words, now.id())))
                .same((old, now) -> word(words, old.id()).same(word(words, now.id())))
                .alike(
                        (old, now) -> word(words, old.id()).likeness(word(words, now.id()))
                                + (old.number().equals(now.number()) ? 0.1 : 0)
                                + (Objects.equals(old.category(), now.category()) ? 0.05 : 0),
                        SAME_TASK);
    }

    /** Pairs the demands of two tasks that are the same one, or of a task and of none. */
    static Pairs<Obligation> obligations(List<Obligation> before, List<Obligation> after, boolean sameKeys) {
        Map<UUID, Wording> words = new HashMap<>();
        before.forEach(each -> words.put(each.id(), Wording.of(each.title())));
        after.forEach(each -> words.put(each.id(), Wording.of(each.title())));
        Pairs<Obligation> pairs = new Pairs<>(before, after);
        return (sameKeys ? pairs.same((old, now) -> old.key().equals(now.key())) : pairs)
                .same((old, now) -> Fields.of(old, null).equals(Fields.of(now, null)))
                .same((old, now) ->
                        old.kind() == now.kind() && word(words, old.id()).same(word(words, now.id())))
                .alike(
                        (old, now) -> 0.5 * word(words, old.id()).likeness(word(words, now.id()))
                                + (old.kind() == now.kind() ? 0.25 : 0)
                                + (old.period() == now.period() ? 0.1 : 0)
                                + (Objects.equals(old.counted(), now.counted()) ? 0.15 : 0),
                        SAME_DEMAND);
    }

    private static Wording word(Map<UUID, Wording> words, UUID id) {
        return Objects.requireNonNull(words.get(id));
    }
}
