package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.plan.domain.PlanStatus;
import org.jspecify.annotations.Nullable;

/** Gives up a draft, so that its document can be read anew, for example after the directory learned more units. */
@ApplicationScoped
class DiscardPlan {

    private final Plans plans;
    private final PlanImports imports;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DiscardPlan(Plans plans, PlanImports imports, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    void run(UUID planId, @Nullable String ifMatch) {
        // the import before the plan, as in AnswerQuestions, so that the two never wait for each other
        PlanImportRow row = imports.ofPlanForChange(planId);
        PlanRow plan = plans.getForChange(planId);
        ETags.matchIfGiven(ifMatch, plan.version);
        if (plan.status != PlanStatus.DRAFT) {
            throw new Refusal(PlanRefusal.PLAN_NOT_A_DRAFT);
        }
        PlanView.Audited before = PlanView.Audited.of(plan);
        plan.status = PlanStatus.DISCARDED;
        plan.changed(clock.instant());
        row.discarded = true;
        row.changed(plan.updatedAt);
        audit.change("plan", planId.toString(), plan.districtUnit, before, PlanView.Audited.of(plan));
    }
}
