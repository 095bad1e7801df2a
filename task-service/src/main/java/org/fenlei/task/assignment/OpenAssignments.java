package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.task.TaskConfig;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.PlannedAssignment;
import org.fenlei.task.obligation.domain.Obligation;

/** Opens and announces every assignment of a plan that is being published. */
@ApplicationScoped
public class OpenAssignments {

    private final PlannedDuties duties;
    private final Assignments assignments;
    private final Outbox outbox;
    private final TaskConfig config;
    private final Clock clock;

    @Inject
    OpenAssignments(PlannedDuties duties, Assignments assignments, Outbox outbox, TaskConfig config, Clock clock) {
        this.duties = duties;
        this.assignments = assignments;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What was opened.
     *
     * @param count how many assignments
     * @param provisional whether some fall due, or have reminders, in a year of which no work calendar is published
     * @param warnings demands that opened nothing although they should, units without a share of a total, and years
     *     without a calendar
     */
    public record Opened(int count, boolean provisional, List<Warning> warnings) {}

    /** Opens them in the transaction of the caller. */
    public Opened run(AssignedPlan plan) {
        PlannedDuties.Planned planned = duties.of(plan);
        Batch batch = new Batch(plan);
        planned.assignments().forEach((obligation, all) -> all.forEach(each -> batch.add(obligation, each)));
        return new Opened(batch.finish(), planned.provisional(), planned.warningsBut(Set.of()));
    }

    /** What would be opened; nothing is written. */
    public Opened foresee(AssignedPlan plan) {
        PlannedDuties.Planned planned = duties.of(plan);
        int count = planned.assignments().values().stream().mapToInt(List::size).sum();
        return new Opened(count, planned.provisional(), planned.warningsBut(Set.of()));
    }

    /** Why a plan cannot be opened: totals that cannot be divided, dates too far away; empty if it can. */
    public List<FieldError> hindrances(AssignedPlan plan) {
        return duties.hindrances(plan);
    }

    /** Opens one after the other, many in one statement, in the transaction of the caller. */
    Batch batch(AssignedPlan plan) {
        return new Batch(plan);
    }

    /** Assignments that are being opened. */
    final class Batch {
        private final AssignedPlan plan;
        private final Instant now = clock.instant();
        private final List<Assignment> waiting = new ArrayList<>();
        private int count;

        private Batch(AssignedPlan plan) {
            this.plan = plan;
        }

        void add(Obligation obligation, PlannedAssignment planned) {
            waiting.add(Assignment.opened(Ids.next(), plan.duty(obligation), planned, now));
            count++;
            if (waiting.size() >= config.openingBatch()) {
                write();
            }
        }

        /** Writes what is left, and tells how many there were. */
        int finish() {
            write();
            return count;
        }

        private void write() {
            assignments.open(waiting, now);
            outbox.appendAll(waiting.stream().map(AssignmentEvents::opened).toList());
            waiting.clear();
        }
    }
}
