package org.fenlei.task.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.counting.domain.Occurrence;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Window;
import org.fenlei.task.unit.domain.UnitTrees;

/** What much of what happened serves, in one query however much it is. */
@ApplicationScoped
class ServedAssignments {

    private final Assignments assignments;

    @Inject
    ServedAssignments(Assignments assignments) {
        this.assignments = assignments;
    }

    /** The assignments of plans in force with all that serves them, as far as can be seen without a lock. */
    Map<UUID, List<Occurrence>> by(Collection<Occurrence> happened, UnitTrees units) {
        return by(happened, units, assignment -> true);
    }

    /** The same of one plan. */
    Map<UUID, List<Occurrence>> by(Collection<Occurrence> happened, UnitTrees units, UUID planId) {
        return by(happened, units, assignment -> assignment.duty().planId().equals(planId));
    }

    private Map<UUID, List<Occurrence>> by(
            Collection<Occurrence> happened, UnitTrees units, Predicate<Assignment> which) {
        Map<UUID, List<Occurrence>> serving = new HashMap<>();
        List<Occurrence> valid = happened.stream().filter(Occurrence::valid).toList();
        Window.around(valid.stream().map(Occurrence::windowsServed).toList()).ifPresent(days -> {
            Set<Measure> measures = valid.stream()
                    .flatMap(occurrence -> occurrence.measuresServed().stream())
                    .collect(Collectors.toSet());
            List<Assignment> counted = assignments.countedBy(measures, days);
            Candidates candidates =
                    new Candidates(counted.stream().filter(which).toList(), units);
            valid.forEach(occurrence -> candidates.servedBy(occurrence).forEach(id -> serving.computeIfAbsent(
                            id, each -> new ArrayList<>())
                    .add(occurrence)));
        });
        return serving;
    }
}
