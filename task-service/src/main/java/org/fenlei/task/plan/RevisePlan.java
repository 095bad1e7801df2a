package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.plan.domain.PlanStatus;

/** Makes a draft of the plan in force, with its groups as they are today, to be edited and published in its place. */
@ApplicationScoped
class RevisePlan {

    private final Plans plans;
    private final PlanImports imports;
    private final Drafts drafts;
    private final GroupsOfToday groups;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RevisePlan(
            Plans plans,
            PlanImports imports,
            Drafts drafts,
            GroupsOfToday groups,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.drafts = drafts;
        this.groups = groups;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** The report of the draft that was made. */
    PlanImportRow run(UUID planId) {
        PlanRow inForce = plans.get(planId);
        if (inForce.status != PlanStatus.PUBLISHED) {
            throw new Refusal(PlanRefusal.PLAN_NOT_IN_FORCE);
        }
        PlanImportRow read = imports.ofPlan(planId);
        PlanRow plan = copy(inForce);
        PlanImportRow report = copy(read, plan);
        drafts.store(groups.taken(drafts.of(read), plan.districtUnit), report);
        audit.change("plan", plan.id.toString(), plan.districtUnit, null, PlanView.Audited.of(plan));
        return report;
    }

    private PlanRow copy(PlanRow inForce) {
        PlanRow plan = new PlanRow();
        plan.id = Ids.next();
        plan.importId = Ids.next();
        plan.year = inForce.year;
        plan.districtUnit = inForce.districtUnit;
        plan.title = inForce.title;
        plan.status = PlanStatus.DRAFT;
        plan.revises = inForce.id;
        plan.copied = true;
        plan.version = 1;
        plan.createdAt = clock.instant();
        plan.updatedAt = plan.createdAt;
        plans.persist(plan);
        return plan;
    }

    private PlanImportRow copy(PlanImportRow read, PlanRow plan) {
        PlanImportRow row = new PlanImportRow();
        row.id = plan.importId;
        row.planId = plan.id;
        row.fileName = read.fileName;
        row.sha256 = read.sha256;
        row.yearGiven = read.yearGiven;
        row.districtUnit = read.districtUnit;
        row.document = read.document;
        row.draft = read.draft;
        row.importedBy = Objects.requireNonNullElse(caller.subject(), "");
        row.copied = true;
        row.version = 1;
        row.createdAt = plan.createdAt;
        row.updatedAt = plan.createdAt;
        imports.persist(row);
        return row;
    }
}
