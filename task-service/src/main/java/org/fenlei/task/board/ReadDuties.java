package org.fenlei.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.board.Boards.ObligationShare;
import org.fenlei.task.board.domain.Counters;
import org.fenlei.task.board.domain.Duties;
import org.fenlei.task.board.domain.DutyRow;
import org.fenlei.task.board.domain.PlanTask;
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
        Map<UUID, Counters> sums = new HashMap<>();
        List<ObligationShare> shares = boards.byObligation(filter, plan.yearOr(today), today);
        shares.forEach(share -> sums.merge(share.obligationId(), share.counters(), Counters::plus));
        List<PlanTask> tasks = boards
                .tasks(planId, shares.stream().map(ObligationShare::taskId).toList())
                .stream()
                .filter(task -> category == null || category.equals(task.category()))
                .toList();
        List<DutyRow> rows = Duties.rows(tasks, demands(planId, tasks, sums.keySet()), sums, caller.shown(filter));
        return new Answer(plan, today, rows);
    }

    /** The plan's, and of its former versions those that something is still owed of. */
    private List<Obligation> demands(UUID planId, List<PlanTask> tasks, Set<UUID> owed) {
        List<UUID> former =
                tasks.stream().filter(PlanTask::former).map(PlanTask::id).toList();
        return Stream.concat(
                        obligations.ofPlan(planId).stream(),
                        obligations.ofTasks(former).stream().filter(each -> owed.contains(each.id())))
                .toList();
    }
}
