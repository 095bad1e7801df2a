package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.contracts.PlanClosed;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.Publications;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.LeftOfPlan;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.extension.PendingRequests;
import org.fenlei.task.plan.domain.Closing;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.plan.domain.PlanStatus;
import org.jspecify.annotations.Nullable;

/** Closes a plan whose year is over: what was reached stands, whatever happens later. */
@ApplicationScoped
class ClosePlan {

    private final Plans plans;
    private final PlanImports imports;
    private final Assignments assignments;
    private final LeftOfPlan left;
    private final PendingRequests pending;
    private final Publications publications;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ClosePlan(
            Plans plans,
            PlanImports imports,
            Assignments assignments,
            LeftOfPlan left,
            PendingRequests pending,
            Publications publications,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.assignments = assignments;
        this.left = left;
        this.pending = pending;
        this.publications = publications;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The closed plan, and how many of its assignments stand how. */
    record Result(PlanRow plan, Map<AssignmentStatus, Long> byStatus) {}

    Result run(UUID planId, @Nullable String ifMatch, @Nullable String reason) {
        publications.begin();
        // the import before the plan, as in AnswerQuestions, so that the two never wait for each other
        PlanImportRow report = imports.ofPlanForChange(planId);
        PlanRow plan = plans.getForChange(planId);
        ETags.matchIfGiven(ifMatch, plan.version);
        if (plan.status != PlanStatus.PUBLISHED) {
            throw new Refusal(PlanRefusal.PLAN_NOT_IN_FORCE);
        }
        assignments.holdAllOf(planId);
        LocalDate today = LocalDate.now(clock);
        requireOver(plan, today);
        PlanView.Audited before = PlanView.Audited.of(plan);
        plan.status = PlanStatus.CLOSED;
        plan.closedAt = clock.instant();
        plan.changed(plan.closedAt);
        report.changed(plan.closedAt);
        outbox.append(new PlanClosed(planId.toString(), plan.version, Objects.requireNonNull(plan.year), today));
        audit.change("plan", planId.toString(), plan.districtUnit, before, PlanView.Audited.of(plan, reason));
        return new Result(plan, left.byStatus(planId, today));
    }

    private void requireOver(PlanRow plan, LocalDate today) {
        Optional<LeftOfPlan.StillDue> due = left.stillDue(plan.id, today);
        Closing closing = new Closing(
                Objects.requireNonNull(plan.year),
                due.map(LeftOfPlan.StillDue::number).orElse(0L),
                due.map(LeftOfPlan.StillDue::until).orElse(null),
                pending.of(plan.id));
        List<FieldError> hindrances = closing.hindrances(today);
        if (!hindrances.isEmpty()) {
            throw new Refusal(PlanRefusal.PLAN_NOT_OVER, hindrances);
        }
    }
}
