package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Floor;
import org.fenlei.task.assignment.domain.Tally;

/** Counts anew what goes on under other terms: another quantity may be reached already, or not any more. */
@ApplicationScoped
class RecountCarried {

    private final Contributions contributions;
    private final Assignments assignments;
    private final CountUp countUp;
    private final Floors floors;
    private final Clock clock;

    @Inject
    RecountCarried(Contributions contributions, Assignments assignments, CountUp countUp, Floors floors, Clock clock) {
        this.contributions = contributions;
        this.assignments = assignments;
        this.countUp = countUp;
        this.floors = floors;
        this.clock = clock;
    }

    /**
     * Those of which the count comes to something else, as the next version, by id. What was waived or cancelled is
     * counted no more, and most of what is still to come has nothing to be counted.
     */
    Map<UUID, Assignment> run(List<Assignment> carried) {
        List<Assignment> open = carried.stream().filter(each -> !each.ended()).toList();
        Set<UUID> counted =
                contributions.counted(open.stream().map(Assignment::id).toList());
        Map<UUID, List<Floor>> ofObligation = new HashMap<>();
        List<Assignment> recounted = new ArrayList<>();
        for (Assignment each : open) {
            Tally reached = counted.contains(each.id())
                    ? countUp.tally(
                            each, ofObligation.computeIfAbsent(each.duty().obligationId(), floors::of))
                    : Tally.NONE;
            if (!reached.sameAs(each.progress())) {
                recounted.add(each.withProgress(reached, clock.instant()));
            }
        }
        assignments.saveAll(recounted);
        Map<UUID, Assignment> byId = new HashMap<>();
        recounted.forEach(each -> byId.put(each.id(), each));
        return byId;
    }
}
