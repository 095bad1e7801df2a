package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a unit's unfinished assignments when another takes its place. What it alone answers for is cancelled;
 * what is left of it is opened for the successor, unless the successor has the same demand in the same window already: then
 * that one stands, and only a share of a total, or what is asked for each community, is added to it. In what it shares
 * with others the successor stands in for it.
 * Where the successor's own has ended, it is reopened for what is left, if a merger had cancelled it (the merger was a
 * mistake, and this one goes the other way), and for the other's share of a total, if somebody waived or cancelled it.
 * What counted so far stays with the assignment, and the unit, that it was reported for.
 *
 * @param from the unit that goes
 * @param into the unit that takes its place
 * @param day windows that ended before it stay with the unit that had them
 * @param reason why the assignments are cancelled
 * @param divided obligations of which each unit has a part of its own, of a total or by its communities
 * @param handedOn assignments of the successor that a merger cancelled when it was the one to go
 */
public record HandOver(String from, String into, LocalDate day, String reason, Set<UUID> divided, Set<UUID> handedOn) {

    public HandOver {
        divided = Set.copyOf(divided);
        handedOn = Set.copyOf(handedOn);
    }

    /**
     * A change of one assignment.
     *
     * @param before as it was
     * @param after as it is, one version later
     */
    public record Change(Assignment before, Assignment after) {

        /** Whose it is, or was until now. */
        public Set<String> units() {
            return before.unitsWith(after.unitCodes());
        }
    }

    /**
     * All that changes.
     *
     * @param cancelled of the unit that goes
     * @param opened for the successor
     * @param enlarged of the successor: its share and the other's
     * @param reopened of the successor, that had ended
     * @param shared that the successor has a part in now, instead of the unit that goes
     */
    public record Changes(
            List<Change> cancelled,
            List<Assignment> opened,
            List<Change> enlarged,
            List<Change> reopened,
            List<Change> shared) {

        private static Changes none() {
            return new Changes(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * Hands over.
     *
     * @param held every assignment of either unit, whatever became of it
     * @param ids of those that are opened
     */
    public Changes of(Collection<Assignment> held, Supplier<UUID> ids, Instant now) {
        Changes changes = Changes.none();
        for (Assignment assignment : held) {
            if (assignment.unitCodes().contains(from) && isOpen(assignment)) {
                if (assignment.unitCodes().size() > 1) {
                    changes.shared().add(new Change(assignment, withUnits(assignment, now)));
                } else {
                    handOver(assignment, held, ids, now, changes);
                }
            }
        }
        return changes;
    }

    private boolean isOpen(Assignment assignment) {
        return !assignment.ended()
                && assignment.progress().fulfilledOn() == null
                && !assignment.window().to().isBefore(day);
    }

    private void handOver(
            Assignment assignment, Collection<Assignment> held, Supplier<UUID> ids, Instant now, Changes changes) {
        changes.cancelled()
                .add(new Change(assignment, assignment.ended(new Assignment.Ending(End.CANCELLED, reason), now)));
        held.stream()
                .filter(other -> isSameDemand(assignment, other))
                .findFirst()
                .ifPresentOrElse(own -> join(assignment, own, now, changes), () -> changes.opened()
                        .add(opened(assignment, ids.get(), now)));
    }

    private void join(Assignment assignment, Assignment own, Instant now, Changes changes) {
        if (own.ended() && (isPart(assignment) || handedOn.contains(own.id()))) {
            changes.reopened().add(new Change(own, reopened(own, assignment, now)));
        } else if (!own.ended() && isPart(assignment)) {
            changes.enlarged().add(new Change(own, enlarged(own, left(assignment), now)));
        }
    }

    /** A share or a value measured is the same whoever answers for it. */
    private boolean isPart(Assignment assignment) {
        return divided.contains(assignment.duty().obligationId())
                && assignment.duty().kind().isCounted();
    }

    private boolean isSameDemand(Assignment assignment, Assignment other) {
        return other.unitCodes().contains(into)
                && other.duty().obligationId().equals(assignment.duty().obligationId())
                && other.window().from().equals(assignment.window().from());
    }

    /** What was counted is not asked for again; a share or a value measured has to be reached whoever answers for it. */
    private static @Nullable BigDecimal left(Assignment assignment) {
        BigDecimal required = assignment.required();
        return required != null && assignment.duty().kind().isCounted()
                ? required.subtract(assignment.progress().counted())
                : required;
    }

    private Assignment opened(Assignment assignment, UUID id, Instant now) {
        Holding holding = new Holding(List.of(into), left(assignment), new Tally(BigDecimal.ZERO, null));
        return copy(assignment, id, holding, 1, now);
    }

    private static Assignment enlarged(Assignment own, @Nullable BigDecimal more, Instant now) {
        BigDecimal required = Objects.requireNonNullElse(own.required(), BigDecimal.ZERO)
                .add(Objects.requireNonNullElse(more, BigDecimal.ZERO));
        return copy(own, own.id(), new Holding(own.unitCodes(), required, own.progress()), own.version() + 1, now);
    }

    /**
     * What it counted stays counted: it needs as much more as is left, but never more than it did unless that is a part. If
     * a merger had cancelled it, the dates are those that were given to the other meanwhile.
     */
    private Assignment reopened(Assignment own, Assignment assignment, Instant now) {
        BigDecimal needed = own.required();
        BigDecimal left = left(assignment);
        if (needed != null && left != null && own.duty().kind().isCounted()) {
            BigDecimal more = own.progress().counted().add(left);
            needed = isPart(assignment) ? more : needed.min(more);
        }
        Holding holding = new Holding(own.unitCodes(), needed, own.progress());
        Assignment dated = handedOn.contains(own.id()) ? datedAs(assignment, own, now) : own;
        return copy(dated.ended(Assignment.Ending.NONE, now), own.id(), holding, own.version() + 1, now);
    }

    private static Assignment datedAs(Assignment dated, Assignment own, Instant now) {
        Terms terms = new Terms(
                own.unitCodes(),
                dated.window(),
                dated.dueDate(),
                dated.effectiveDueDate(),
                own.required(),
                own.maximum(),
                dated.waiting());
        return own.carriedOver(own.duty(), terms, now);
    }

    private Assignment withUnits(Assignment assignment, Instant now) {
        Set<String> units = new LinkedHashSet<>();
        assignment.unitCodes().forEach(unit -> units.add(unit.equals(from) ? into : unit));
        Holding holding = new Holding(List.copyOf(units), assignment.required(), assignment.progress());
        return copy(assignment, assignment.id(), holding, assignment.version() + 1, now);
    }

    /** The same version with what it counts up to now. */
    public static Assignment counted(Assignment assignment, Tally reached) {
        Holding holding = new Holding(assignment.unitCodes(), assignment.required(), reached);
        return copy(assignment, assignment.id(), holding, assignment.version(), assignment.updatedAt());
    }

    private record Holding(List<String> units, @Nullable BigDecimal required, Tally progress) {}

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
                of.maximum(),
                holding.progress(),
                of.ending(),
                of.waiting(),
                of.watched(),
                version,
                now);
    }
}
