package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.contracts.PlanPublished;
import org.fenlei.contracts.PlanSuperseded;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.assignment.CancelAssignments;
import org.fenlei.task.assignment.OpenAssignments;
import org.fenlei.task.counting.CountOccurrence;
import org.fenlei.task.obligation.Obligations;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.reading.Question;
import org.jspecify.annotations.Nullable;

/** Puts a draft into force: opens and announces its assignments, and replaces the plan that was in force before. */
@ApplicationScoped
class PublishPlan {

    private final Plans plans;
    private final PlanImports imports;
    private final Drafts drafts;
    private final Tasks tasks;
    private final Obligations obligations;
    private final OpenAssignments openAssignments;
    private final CancelAssignments cancelAssignments;
    private final CountOccurrence counting;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PublishPlan(
            Plans plans,
            PlanImports imports,
            Drafts drafts,
            Tasks tasks,
            Obligations obligations,
            OpenAssignments openAssignments,
            CancelAssignments cancelAssignments,
            CountOccurrence counting,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.drafts = drafts;
        this.tasks = tasks;
        this.obligations = obligations;
        this.openAssignments = openAssignments;
        this.cancelAssignments = cancelAssignments;
        this.counting = counting;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** A plan now in force, what it opened, and what a person should look at. */
    record Result(PlanRow plan, OpenAssignments.Opened opened) {}

    Result run(UUID planId, @Nullable LocalDate effectiveDate) {
        counting.holdBack();
        // the import before the plan, as in AnswerQuestion, so that the two never wait for each other
        PlanImportRow report = imports.ofPlanForChange(planId);
        PlanRow plan = plans.getForChange(planId);
        int year = requirePublishable(plan, report);
        if (effectiveDate != null && effectiveDate.getYear() > year) {
            throw new Refusal(
                    CommonRefusal.VALIDATION_FAILED,
                    List.of(new FieldError("/effectiveDate", "AFTER_THE_YEAR", effectiveDate + " > " + year)));
        }
        supersede(plan, year);
        PlanView.Audited draft = PlanView.Audited.of(plan);
        plan.status = PlanStatus.PUBLISHED;
        plan.effectiveDate = effectiveDate == null ? LocalDate.of(year, 1, 1) : effectiveDate;
        plan.publishedAt = clock.instant();
        plan.updatedAt = plan.publishedAt;
        plan.version++;
        tellStatus(report);
        plans.flush();
        Map<UUID, String> numbers = new HashMap<>();
        tasks.ofPlan(planId).forEach(task -> numbers.put(task.id, task.number));
        OpenAssignments.Opened opened = openAssignments.run(
                new OpenAssignments.Of(planId, year, plan.effectiveDate, numbers), obligations.ofPlan(planId));
        counting.countWhatHappenedBefore(year);
        outbox.append(new PlanPublished(
                planId.toString(),
                plan.version,
                year,
                plan.districtUnit,
                plan.title,
                plan.effectiveDate,
                opened.count()));
        audit.change("plan", planId.toString(), plan.districtUnit, draft, PlanView.Audited.of(plan));
        return new Result(plan, opened);
    }

    /** The report on a document shows the status of its plan. */
    private void tellStatus(PlanImportRow report) {
        report.version++;
        report.updatedAt = clock.instant();
    }

    private int requirePublishable(PlanRow plan, PlanImportRow report) {
        if (plan.status != PlanStatus.DRAFT) {
            throw new Refusal(PlanRefusal.PLAN_NOT_A_DRAFT);
        }
        List<Question> open = drafts.of(report).openQuestions();
        if (!open.isEmpty()) {
            throw new Refusal(
                    PlanRefusal.PLAN_HAS_OPEN_QUESTIONS,
                    open.stream()
                            .map(question -> new FieldError(
                                    "/questions/" + question.id(),
                                    question.code().name(),
                                    question.textZh()))
                            .toList());
        }
        if (plan.year == null) {
            throw new Refusal(PlanRefusal.PLAN_WITHOUT_YEAR);
        }
        return plan.year;
    }

    private void supersede(PlanRow by, int year) {
        UUID inForce = plans.inForce(by.districtUnit, year).orElse(null);
        if (inForce == null) {
            return;
        }
        PlanImportRow report = imports.ofPlanForChange(inForce);
        PlanRow before = plans.getForChange(inForce);
        PlanView.Audited asItWas = PlanView.Audited.of(before);
        before.status = PlanStatus.SUPERSEDED;
        before.supersededBy = by.id;
        before.updatedAt = clock.instant();
        before.version++;
        tellStatus(report);
        plans.flush();
        cancelAssignments.ofPlan(before.id, "计划已被新计划取代");
        outbox.append(new PlanSuperseded(before.id.toString(), before.version, by.id.toString()));
        audit.change("plan", before.id.toString(), before.districtUnit, asItWas, PlanView.Audited.of(before));
    }
}
