package org.fenlei.task.reading.duty;

import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.grammar.Clause;
import org.fenlei.task.reading.grammar.Mention;
import org.fenlei.task.reading.grammar.Sentence;

/** Reads the floor that a note below the table sets for the things that a task counts. */
public final class NoteReader {

    private NoteReader() {}

    /** Whether a sentence of a note speaks of what a target counts. */
    public static boolean speaksOf(Demand target, Sentence sentence) {
        String counted = target.counted;
        return target.kind == ObligationKind.TARGET
                && counted != null
                && counted.length() >= 3
                && sentence.clauses().stream().anyMatch(clause -> clause.text().contains(counted));
    }

    /** How specific a target's noun is; of two that a note contains the longer one is meant. */
    public static int specificity(Demand target) {
        return target.counted == null ? 0 : target.counted.length();
    }

    /** The floors and limits in a sentence, each on every item of the target. */
    public static List<Demand> floors(Demand target, Sentence sentence) {
        return sentence.clauses().stream()
                .flatMap(clause -> clause.all(Mention.Amount.class).map(amount -> floor(target, clause, amount)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Demand> floor(Demand target, Clause clause, Mention.Amount amount) {
        if (amount.sort() == Mention.Sort.TIMES || (amount.sort() == Mention.Sort.THINGS && !amount.stated())) {
            return Optional.empty();
        }
        var floor = new Demand(ObligationKind.LIMIT, clause.from(), clause.to());
        floor.title = Draws.title(clause.text());
        floor.counted = Counted.quality(clause, amount);
        floor.unitOfMeasure = amount.unit();
        if (amount.bound() == Mention.Bound.AT_MOST) {
            floor.maximum = amount.value();
        } else {
            floor.minimum = amount.value();
        }
        floor.dependsOn = target;
        floor.dueDate = target.dueDate;
        floor.fanOut = target.fanOut;
        floor.measure = target.measure;
        return Optional.of(floor);
    }
}
