package org.fenlei.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.board.Boards.ObligationShare;
import org.fenlei.task.board.domain.Counters;
import org.fenlei.task.board.domain.Duties;
import org.fenlei.task.board.domain.DutyRow;
import org.fenlei.task.board.domain.PlanTask;
import org.fenlei.task.board.domain.TaskDemand;
import org.fenlei.task.obligation.Obligations;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.plan.VisiblePlans;
import org.fenlei.task.plan.VisiblePlans.VisiblePlan;
import org.jspecify.annotations.Nullable;

/** Puts the table of a plan's duties together, as far as the caller may see it. Needs a transaction. */
@ApplicationScoped
class ReadDuties {

    private final VisiblePlans plans;
    private final Boards boards;
    private final Obligations obligations;
    private final BoardCaller caller;
    private final Clock clock;

    @Inject
    ReadDuties(VisiblePlans plans, Boards boards, Obligations obligations, BoardCaller caller, Clock clock) {
        this.plans = plans;
        this.boards = boards;
        this.obligations = obligations;
        this.caller = caller;
        this.clock = clock;
    }

    /** The rows of a plan's table on a day. */
    record Answer(VisiblePlan plan, LocalDate asOf, List<DutyRow> rows) {}

    /**
     * The table.
     *
     * @param unit narrows it to this unit and all below it; null is no limit
     * @param category narrows it to the tasks of this category; null is no limit
     * @throws NotFound if there is no such plan or unit, or none that the caller may see
     */
    Answer run(UUID planId, @Nullable String unit, @Nullable String category) {
        VisiblePlan plan = plans.get(planId);
        LocalDate today = LocalDate.now(clock);
        BoardFilter filter = caller.filter(planId, unit, category);
        List<ObligationShare> shares = boards.byObligation(filter, plan.yearOr(today), today);
        List<PlanTask> tasks = boards
                .tasks(planId, shares.stream().map(ObligationShare::taskId).toList())
                .stream()
                .filter(task -> category == null || category.equals(task.category()))
                .toList();
        List<DutyRow> rows = Duties.rows(tasks, demands(planId, shares), caller.shown(filter));
        return new Answer(plan, today, rows);
    }

    /** Of former versions, a demand may stand under its own task and under the one that asks for it otherwise. */
    private record Place(UUID taskId, UUID obligationId) {}

    /** The plan's, and of its former versions those that something is owed or was done of. */
    private List<TaskDemand> demands(UUID planId, List<ObligationShare> shares) {
        Map<Place, Counters> seen = new LinkedHashMap<>();
        shares.forEach(
                share -> seen.merge(new Place(share.taskId(), share.obligationId()), share.counters(), Counters::plus));
        List<TaskDemand> demands = new ArrayList<>();
        for (Obligation own : obligations.ofPlan(planId)) {
            Counters sum = seen.remove(new Place(own.taskId(), own.id()));
            demands.add(new TaskDemand(own.taskId(), own, sum, false));
        }
        Set<UUID> former = seen.keySet().stream().map(Place::obligationId).collect(Collectors.toSet());
        for (Obligation owed : obligations.withIds(former)) {
            seen.forEach((place, sum) -> {
                if (place.obligationId().equals(owed.id())) {
                    demands.add(new TaskDemand(place.taskId(), owed, sum, true));
                }
            });
        }
        return demands;
    }
}
