package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an assignment becomes when the unit that takes another's place takes it over. */
public final class TakeOver {

    private TakeOver() {}

    /** The same demand for the successor, of which nothing is counted yet. */
    static Assignment opened(Assignment assignment, UUID id, String into, Instant now) {
        Holding holding = new Holding(List.of(into), assignment.required(), assignment.maximum(), Tally.NONE);
        return copy(assignment, id, holding, 1, now);
    }

    /** The successor's own share, and the other's. */
    static Assignment enlarged(Assignment own, Assignment by, Instant now) {
        BigDecimal maximum = own.maximum() == null ? null : sum(own.maximum(), by.maximum());
        Holding holding = new Holding(own.unitCodes(), sum(own.required(), by.required()), maximum, own.progress());
        return copy(own, own.id(), holding, own.version() + 1, now);
    }

    /** What a merger had cancelled asks what was asked of the other meanwhile, by the other's dates. */
    static Assignment reopenedAs(Assignment asked, Assignment own, Instant now) {
        Terms terms = new Terms(
                own.unitCodes(),
                asked.window(),
                asked.dueDate(),
                asked.effectiveDueDate(),
                asked.required(),
                asked.maximum(),
                asked.waiting());
        Assignment dated = own.carriedOver(own.duty(), terms, now).ended(Assignment.Ending.NONE, now);
        Holding holding = new Holding(own.unitCodes(), asked.required(), asked.maximum(), own.progress());
        return copy(dated, own.id(), holding, own.version() + 1, now);
    }

    /** Where somebody let the successor's own share go: what it counted stays counted, the other's is asked besides. */
    static Assignment reopenedBesides(Assignment own, Assignment share, Instant now) {
        BigDecimal counted = own.progress().counted();
        BigDecimal maximum = share.maximum() == null ? null : counted.add(share.maximum());
        Holding holding = new Holding(own.unitCodes(), sum(counted, share.required()), maximum, own.progress());
        return copy(own, own.id(), holding, own.version(), now).ended(Assignment.Ending.NONE, now);
    }

    /** The successor beside the others, once. */
    static Assignment standingIn(Assignment assignment, String from, String into, Instant now) {
        Set<String> units = new LinkedHashSet<>();
        assignment.unitCodes().forEach(unit -> units.add(unit.equals(from) ? into : unit));
        Holding holding =
                new Holding(List.copyOf(units), assignment.required(), assignment.maximum(), assignment.progress());
        return copy(assignment, assignment.id(), holding, assignment.version() + 1, now);
    }

    /** The same version with what it counts up to now. */
    public static Assignment counted(Assignment assignment, Tally reached) {
        Holding holding = new Holding(assignment.unitCodes(), assignment.required(), assignment.maximum(), reached);
        return copy(assignment, assignment.id(), holding, assignment.version(), assignment.updatedAt());
    }

    private static BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return Objects.requireNonNullElse(one, BigDecimal.ZERO).add(Objects.requireNonNullElse(other, BigDecimal.ZERO));
    }

    private record Holding(
            List<String> units,
            @Nullable BigDecimal required,
            @Nullable BigDecimal maximum,
            Tally progress) {}

    private static Assignment copy(Assignment of, UUID id, Holding holding, long version, Instant now) {
        return new Assignment(
                id,
                of.duty(),
                holding.units(),
                of.period(),
                of.window(),
                of.dueDate(),
                of.effectiveDueDate(),
                holding.required(),
                holding.maximum(),
                holding.progress(),
                of.ending(),
                of.waiting(),
                of.watched(),
                version,
                now);
    }
}
