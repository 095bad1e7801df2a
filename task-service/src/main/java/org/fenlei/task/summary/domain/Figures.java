package org.fenlei.task.summary.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the records say of a unit and a period.
 *
 * @param takenOn the day on which the records were read
 * @param planTitle the plan in force; of an earlier year if there is none for the unit's district and the year, but
 *     something comes round by that one; null if there is neither
 * @param demands in the plan's order, then what comes round by plans of earlier years
 */
public record Figures(LocalDate takenOn, @Nullable String planTitle, List<Demand> demands) {

    public Figures {
        demands = List.copyOf(demands);
    }

    public Totals totals() {
        return Totals.of(demands);
    }

    /** The demands of which something is counted. */
    public List<Demand> counted() {
        return demands.stream().filter(demand -> !demand.standing()).toList();
    }

    /** The demands of all year, each told in a sentence. */
    public List<Demand> standing() {
        return demands.stream().filter(Demand::standing).toList();
    }

    /** The demands that have an assignment in this state. */
    List<Demand> with(AssignmentStatus status) {
        return counted().stream()
                .filter(demand -> demand.items().stream().anyMatch(item -> item.status() == status))
                .toList();
    }

    /** Which demand each assignment came from. */
    public Map<UUID, UUID> obligationsByAssignment() {
        Map<UUID, UUID> obligations = new HashMap<>();
        demands.forEach(
                demand -> demand.items().forEach(item -> obligations.put(item.assignmentId(), demand.obligationId())));
        return obligations;
    }

    /** What a remark can be made on. */
    public Set<UUID> obligations() {
        return demands.stream().map(Demand::obligationId).collect(Collectors.toSet());
    }
}
