package org.fenlei.task.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.counting.domain.Occurrence;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.unit.domain.UnitTrees;

/** Assignments that much of what happened may count toward, kept by whose they are and what counts them. */
final class Candidates {

    private record Whose(String unit, Measure measure) {}

    private record Candidate(UUID id, Occurrence.Target target) {}

    private final Map<Whose, List<Candidate>> candidates;
    private final UnitTrees units;

    Candidates(Collection<Assignment> assignments, UnitTrees units) {
        this.units = units;
        this.candidates = new HashMap<>();
        assignments.forEach(each -> {
            Candidate candidate = new Candidate(each.id(), CountOccurrence.target(each));
            each.unitCodes().forEach(unit -> candidates
                    .computeIfAbsent(new Whose(unit, each.duty().measure()), whose -> new ArrayList<>())
                    .add(candidate));
        });
    }

    /** Those that it serves. */
    Set<UUID> servedBy(Occurrence occurrence) {
        return occurrence.unitsServed(units).stream()
                .flatMap(unit -> occurrence.measuresServed().stream().map(measure -> new Whose(unit, measure)))
                .flatMap(whose -> candidates.getOrDefault(whose, List.of()).stream())
                .filter(candidate -> occurrence.serves(candidate.target(), units))
                .map(Candidate::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
