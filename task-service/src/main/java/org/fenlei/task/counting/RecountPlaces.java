package org.fenlei.task.counting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.CountUp;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.counting.domain.Occurrence;
import org.fenlei.task.unit.UnitsMoved;
import org.fenlei.task.unit.domain.UnitTrees;

/**
 * Counts what happened at places anew once other units answer for them: for whoever does now, and for nobody else. What is
 * over stays, since for a place answers who did on the last day of the window; so a replay of the events gives the same.
 */
@ApplicationScoped
class RecountPlaces {

    private final Occurrences occurrences;
    private final ServedAssignments served;
    private final Assignments assignments;
    private final CountUp countUp;

    @Inject
    RecountPlaces(Occurrences occurrences, ServedAssignments served, Assignments assignments, CountUp countUp) {
        this.occurrences = occurrences;
        this.served = served;
        this.assignments = assignments;
        this.countUp = countUp;
    }

    /** Before others, who lock what is reported for the assignments. */
    void recount(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) UnitsMoved told) {
        UnitTrees units = told.now();
        Map<String, Occurrence> happened = happened(units.placesOf(told.units()));
        Map<UUID, Map<String, Long>> counted = countUp.countedFrom(happened.keySet());
        Map<UUID, Set<Occurrence>> changing = changing(happened, counted, units);
        for (Assignment locked : assignments.getAllForChange(changing.keySet())) {
            Occurrence.Target target = CountOccurrence.target(locked);
            Map<String, Long> versions = counted.getOrDefault(locked.id(), Map.of());
            List<CountUp.Entry> entries = Objects.requireNonNull(changing.get(locked.id())).stream()
                    .map(each -> CountOccurrence.entry(
                            each, each.valid() && counts(each, target, versions, told.before(), units)))
                    .toList();
            countUp.reassess(locked, entries, Objects.requireNonNullElse(told.reason(), ""));
        }
    }

    /** What happened at the places, and what was told while an assignment that it had counted for was over and goes on now. */
    private Map<String, Occurrence> happened(Set<String> places) {
        Map<String, Occurrence> bySource = new LinkedHashMap<>();
        Stream.of(occurrences.at(places), occurrences.newerThanCounted())
                .flatMap(List::stream)
                .forEach(each -> bySource.put(each.source(), each));
        return bySource;
    }

    /**
     * Only what nobody responsible answers for any more is taken back: what a revision let count, whomever or whatever the
     * plan names now, stays counted until its source says something newer.
     */
    private static boolean counts(
            Occurrence each, Occurrence.Target target, Map<String, Long> versions, UnitTrees before, UnitTrees now) {
        boolean lost = each.isFor(target, before) && !each.isFor(target, now);
        return each.serves(target, now) || isCounted(each, versions) && !lost;
    }

    private static boolean isCounted(Occurrence occurrence, Map<String, Long> versions) {
        return Objects.equals(versions.get(occurrence.source()), occurrence.version());
    }

    /** What counts toward assignments, and what serves some and does not count toward them yet, as seen without a lock. */
    private Map<UUID, Set<Occurrence>> changing(
            Map<String, Occurrence> happened, Map<UUID, Map<String, Long>> counted, UnitTrees units) {
        Map<UUID, Set<Occurrence>> changing = new HashMap<>();
        counted.forEach((id, versions) -> changing.put(
                id,
                versions.keySet().stream().map(happened::get).collect(Collectors.toCollection(LinkedHashSet::new))));
        served.by(happened.values(), units)
                .forEach((id, serving) -> serving.forEach(each -> {
                    Set<Occurrence> ofIt = changing.computeIfAbsent(id, none -> new LinkedHashSet<>());
                    if (isCounted(each, counted.getOrDefault(id, Map.of()))) {
                        ofIt.remove(each);
                    } else {
                        ofIt.add(each);
                    }
                }));
        changing.values().removeIf(Set::isEmpty);
        return changing;
    }
}
