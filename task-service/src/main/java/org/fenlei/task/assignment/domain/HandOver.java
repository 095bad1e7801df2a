package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;

/**
 * What becomes of a unit's assignments when another takes its place, as far as their windows are not over. What it alone
 * answers for, and has not finished, is cancelled and opened for the successor, unless the successor has the same demand
 * in the same window already: then that one stands, and only a share of a total, or what is asked for each community, is
 * added to it. In what it shares with others the successor stands in for it.
 * Where the successor's own has ended, it is reopened, if a merger had cancelled it (the merger was a mistake, and this
 * one goes the other way), and for the other's share of a total, if somebody waived or cancelled it.
 *
 * <p>All of the demand goes over, and with it what was reported for it; what happens at places counts for whoever answers
 * for them, which is the successor now. That is why a demand that such events count goes over even if it is fulfilled: an
 * event that is taken back later has to open it for somebody who can do it again.
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
     * @param passed where what was reported counts from now on
     */
    public record Changes(
            List<Change> cancelled,
            List<Assignment> opened,
            List<Change> enlarged,
            List<Change> reopened,
            List<Change> shared,
            List<Passed> passed) {

        private static Changes none() {
            return new Changes(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        /** Each that goes over, with the one toward which counts from now on what was reported for it. */
        public Map<UUID, UUID> takenBy() {
            return passed.stream().collect(Collectors.toMap(each -> each.from().id(), each -> each.to()
                    .id()));
        }

        /** Those that are opened, or only stand, and for which something was reported already. */
        public List<Assignment> merelyCredited() {
            Set<UUID> counted = Stream.concat(enlarged.stream(), reopened.stream())
                    .map(change -> change.after().id())
                    .collect(Collectors.toSet());
            return passed.stream()
                    .map(Passed::to)
                    .filter(to -> !counted.contains(to.id()))
                    .toList();
        }
    }

    /**
     * What was reported for one assignment counts for another.
     *
     * @param from of the unit that goes, cancelled
     * @param to of the successor, as it is now
     */
    public record Passed(Assignment from, Assignment to) {}

    /**
     * Hands over.
     *
     * @param held every assignment of either unit, whatever became of it
     * @param ids of those that are opened
     */
    public Changes of(Collection<Assignment> held, Supplier<UUID> ids, Instant now) {
        Changes changes = Changes.none();
        for (Assignment assignment : held) {
            if (assignment.unitCodes().contains(from) && goesOver(assignment)) {
                if (assignment.unitCodes().size() > 1) {
                    changes.shared().add(new Change(assignment, TakeOver.standingIn(assignment, from, into, now)));
                } else {
                    handOver(assignment, held, ids, now, changes);
                }
            }
        }
        return changes;
    }

    /**
     * What it has finished alone stays its own. What several finished may be open again, and then needs all of them; so does
     * a part of a total, which the next revision divides without the unit.
     */
    private boolean goesOver(Assignment assignment) {
        boolean finished = assignment.progress().fulfilledOn() != null;
        boolean neededLater = assignment.unitCodes().size() > 1 || isOfPlaces(assignment) || isPart(assignment);
        return !assignment.ended() && !assignment.window().to().isBefore(day) && (!finished || neededLater);
    }

    private static boolean isOfPlaces(Assignment assignment) {
        Assignment.OfObligation duty = assignment.duty();
        return duty.measure().isOfPlaces() && duty.measure().canCount(duty.kind());
    }

    private void handOver(
            Assignment assignment, Collection<Assignment> held, Supplier<UUID> ids, Instant now, Changes changes) {
        changes.cancelled()
                .add(new Change(assignment, assignment.ended(new Assignment.Ending(End.CANCELLED, reason), now)));
        Optional<Assignment> own =
                held.stream().filter(other -> isSameDemand(assignment, other)).findFirst();
        if (own.isPresent()) {
            join(assignment, own.get(), now, changes);
        } else if (!isExceeded(assignment)) {
            Assignment opened = TakeOver.opened(assignment, ids.get(), into, now);
            changes.opened().add(opened);
            pass(assignment, opened, changes);
        }
    }

    private void join(Assignment assignment, Assignment own, Instant now, Changes changes) {
        if (own.ended() && (isPart(assignment) || handedOn.contains(own.id()))) {
            Assignment reopened = handedOn.contains(own.id())
                    ? TakeOver.reopenedAs(assignment, own, now)
                    : TakeOver.reopenedBesides(own, assignment, now);
            changes.reopened().add(new Change(own, reopened));
            pass(assignment, reopened, changes);
        } else if (!own.ended() && isPart(assignment)) {
            Assignment enlarged = TakeOver.enlarged(own, assignment, now);
            changes.enlarged().add(new Change(own, enlarged));
            pass(assignment, enlarged, changes);
        } else if (!own.ended() && isOfPlaces(assignment)) {
            pass(assignment, own, changes);
        }
    }

    /** A share or a value measured has to be reached whoever answers for it, and by what the successor itself reports. */
    private static void pass(Assignment from, Assignment to, Changes changes) {
        if (from.duty().kind().isCounted()) {
            changes.passed().add(new Passed(from, to));
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
                && Objects.equals(other.period(), assignment.period())
                && other.window().from().equals(assignment.window().from());
    }

    /** Of what was done too often nothing is left to do. */
    private static boolean isExceeded(Assignment assignment) {
        BigDecimal maximum = assignment.maximum();
        return assignment.duty().kind().isCounted()
                && maximum != null
                && assignment.progress().counted().compareTo(maximum) > 0;
    }
}
