package org.fenlei.task.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.fenlei.task.Publications;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.CountUp;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Contribution;
import org.fenlei.task.counting.domain.Occurrence;
import org.fenlei.task.unit.Directory;
import org.fenlei.task.unit.domain.UnitTrees;

/** Counts what happens elsewhere, in other services or features, toward every assignment that it serves, and takes it back again. */
@ApplicationScoped
public class CountOccurrence {

    private final Publications publications;
    private final Occurrences occurrences;
    private final Assignments assignments;
    private final ServedAssignments served;
    private final CountUp countUp;
    private final Directory directory;

    @Inject
    CountOccurrence(
            Publications publications,
            Occurrences occurrences,
            Assignments assignments,
            ServedAssignments served,
            CountUp countUp,
            Directory directory) {
        this.publications = publications;
        this.occurrences = occurrences;
        this.assignments = assignments;
        this.served = served;
        this.countUp = countUp;
        this.directory = directory;
    }

    /**
     * Counts it, or takes it back if it is not valid any more, unless something newer of its source is known.
     *
     * @return the assignments that it counts for now, or did until now
     */
    public List<UUID> run(Occurrence occurrence, String reason) {
        publications.await();
        return occurrences.put(occurrence) ? apply(occurrence, reason, directory.trees()) : List.of();
    }

    /**
     * A plan was just published: what happened before counts toward it as well. No event counts meanwhile
     * ({@link Publications#begin}): one that did not see the new assignments is sure to be seen here, and the other way
     * round. What counted already toward an assignment that goes on stays counted, whomever or whatever the revised plan
     * names now, until its source says something newer.
     */
    public void countWhatHappenedBefore(UUID planId, int year) {
        UnitTrees units = directory.trees();
        occurrences.newerThanCounted().forEach(occurrence -> apply(occurrence, "", units));
        Map<UUID, List<Occurrence>> uncounted =
                uncounted(planId, occurrences.validIn(assignments.daysOf(planId, year)), units);
        for (Assignment locked : assignments.getAllForChange(uncounted.keySet())) {
            Occurrence.Target target = target(locked);
            List<CountUp.Entry> entries = Objects.requireNonNull(uncounted.get(locked.id())).stream()
                    .filter(occurrence -> occurrence.serves(target, units))
                    .map(occurrence -> entry(occurrence, true))
                    .toList();
            countUp.runAll(locked, entries, "");
        }
    }

    /** What serves assignments and does not count toward them yet, as far as can be seen without a lock. */
    private Map<UUID, List<Occurrence>> uncounted(UUID planId, List<Occurrence> happened, UnitTrees units) {
        Map<UUID, List<Occurrence>> serving = served.by(happened, units, planId);
        Map<UUID, Map<String, Long>> counted = countUp.versionsCounted(serving.keySet());
        serving.forEach((id, all) -> all.removeIf(
                occurrence -> counted.getOrDefault(id, Map.of()).getOrDefault(occurrence.source(), Long.MIN_VALUE)
                        >= occurrence.version()));
        serving.values().removeIf(List::isEmpty);
        return serving;
    }

    private List<UUID> apply(Occurrence occurrence, String reason, UnitTrees units) {
        Set<UUID> served = Set.copyOf(countUp.assignmentsOf(occurrence.source()));
        Set<UUID> inOrderOfLocking = new TreeSet<>(served);
        inOrderOfLocking.addAll(servable(occurrence, units));
        List<UUID> touched = new ArrayList<>();
        for (UUID id : inOrderOfLocking) {
            Assignment locked = assignments.getForChange(id);
            boolean serves = occurrence.valid() && occurrence.serves(target(locked), units);
            if (serves || served.contains(id)) {
                countUp.runAll(locked, List.of(entry(occurrence, serves)), reason);
                touched.add(id);
            }
        }
        return touched;
    }

    /** What it serves as far as can be seen without a lock, in a query or two however large the district is. */
    private List<UUID> servable(Occurrence occurrence, UnitTrees units) {
        if (!occurrence.valid()) {
            return List.of();
        }
        return occurrence.measuresServed().stream()
                .map(measure ->
                        assignments.countedIn(measure, occurrence.windowsServed(), occurrence.unitsServed(units)))
                .flatMap(List::stream)
                .filter(seen -> occurrence.serves(target(seen), units))
                .map(Assignment::id)
                .toList();
    }

    /** What it says to count, or not. */
    static CountUp.Entry entry(Occurrence occurrence, boolean serves) {
        Contribution contribution = new Contribution(
                occurrence.place(),
                occurrence.occurredOn(),
                occurrence.version(),
                BigDecimal.ONE,
                null,
                null,
                null,
                occurrence.value());
        return new CountUp.Entry(occurrence.source(), occurrence.version(), contribution, serves);
    }

    /** The assignment as far as counting is concerned. */
    public static Occurrence.Target target(Assignment assignment) {
        return new Occurrence.Target(
                assignment.duty().measure(),
                assignment.duty().kind(),
                assignment.duty().title(),
                assignment.window(),
                assignment.lastDayThatCounts(),
                assignment.duty().timing().dueOn(assignment.window()),
                assignment.unitCodes());
    }
}
