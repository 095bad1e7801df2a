package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.contracts.PlanPublished;
import org.fenlei.contracts.PlanSuperseded;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.Publications;
import org.fenlei.task.assignment.OpenAssignments;
import org.fenlei.task.assignment.SucceedPlan;
import org.fenlei.task.counting.CountOccurrence;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.plan.domain.Replaced;
import org.fenlei.task.reading.Question;
import org.jspecify.annotations.Nullable;

/** Puts a draft into force: opens and announces its assignments, and takes the place of the plan in force. */
@ApplicationScoped
class PublishPlan {

    /** Why what the revised plan asks for no more is cancelled, unless its publication gives a reason. */
    private static final String REPLACED = "计划已被新计划取代";

    private final Plans plans;
    private final PlanImports imports;
    private final Drafts drafts;
    private final GroupsOfToday groups;
    private final PlanContents contents;
    private final PlanSuccession succession;
    private final OpenAssignments openAssignments;
    private final SucceedPlan succeedPlan;
    private final Publications publications;
    private final CountOccurrence counting;
    private final Event<PlanRevised> revised;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PublishPlan(
            Plans plans,
            PlanImports imports,
            Drafts drafts,
            GroupsOfToday groups,
            PlanContents contents,
            PlanSuccession succession,
            OpenAssignments openAssignments,
            SucceedPlan succeedPlan,
            Publications publications,
            CountOccurrence counting,
            Event<PlanRevised> revised,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.drafts = drafts;
        this.groups = groups;
        this.contents = contents;
        this.succession = succession;
        this.openAssignments = openAssignments;
        this.succeedPlan = succeedPlan;
        this.publications = publications;
        this.counting = counting;
        this.revised = revised;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** A plan now in force, and what became of assignments. */
    record Result(PlanRow plan, SucceedPlan.Outcome outcome) {}

    /**
     * What a publication says.
     *
     * @param ifMatch the version of the draft that the caller has seen; not needed, but heeded
     * @param effectiveDate from when the plan holds
     * @param revises the plan in force that the draft was compared with
     * @param reason why that one is revised
     */
    record Publication(
            @Nullable String ifMatch,
            @Nullable LocalDate effectiveDate,
            @Nullable UUID revises,
            @Nullable String reason) {}

    Result run(UUID planId, Publication publication) {
        String reason = publication.reason();
        publications.begin();
        // the import before the plan, as in AnswerQuestions, so that the two never wait for each other
        PlanImportRow report = imports.ofPlanForChange(planId);
        PlanRow plan = plans.getForChange(planId);
        ETags.matchIfGiven(publication.ifMatch(), plan.version);
        int year = requirePublishable(plan, report);
        UUID inForce = plans.replacedBy(plan).orElse(null);
        requireCompared(plan, inForce, publication.revises());
        LocalDate effective = succession.effective(publication.effectiveDate(), year, inForce != null);
        PlanRow before = inForce == null ? null : supersede(inForce, plan, reason);
        PlanView.Audited draft = PlanView.Audited.of(plan);
        putIntoForce(plan, before, effective);
        report.changed(plan.updatedAt);
        plans.flush();
        imports.replaceAllBut(report, plan);
        SucceedPlan.Outcome outcome = before == null
                ? SucceedPlan.Outcome.opening(openAssignments.run(contents.assigned(planId, year, effective)))
                : succeed(before, plan, year, effective, Objects.requireNonNullElse(reason, REPLACED));
        counting.countWhatHappenedBefore(planId, year);
        outbox.append(new PlanPublished(
                planId.toString(),
                plan.version,
                year,
                plan.districtUnit,
                plan.title,
                effective,
                outcome.opened().count()));
        audit.change("plan", planId.toString(), plan.districtUnit, draft, PlanView.Audited.of(plan, reason));
        return new Result(plan, outcome.with(groups.warnings(drafts.of(report), plan.districtUnit)));
    }

    private static void requireCompared(PlanRow draft, @Nullable UUID inForce, @Nullable UUID named) {
        if (!new Replaced(draft.revises, draft.copied).mayReplace(inForce, named)) {
            throw new Refusal(
                    PlanRefusal.PLAN_REVISES_ANOTHER,
                    List.of(new FieldError("/revises", "NOT_IN_FORCE", inForce == null ? "" : inForce.toString())));
        }
    }

    private SucceedPlan.Outcome succeed(PlanRow before, PlanRow plan, int year, LocalDate effective, String reason) {
        SucceedPlan.Plans both = succession.plans(before, plan, year, effective);
        SucceedPlan.Outcome outcome = succeedPlan.run(both, reason);
        revised.fire(new PlanRevised(year, outcome.successors()));
        return outcome;
    }

    private void putIntoForce(PlanRow plan, @Nullable PlanRow before, LocalDate effective) {
        plan.status = PlanStatus.PUBLISHED;
        plan.effectiveDate = effective;
        plan.revises = before == null ? null : before.id;
        plan.revision = before == null ? 1 : Objects.requireNonNullElse(before.revision, 1) + 1;
        plan.publishedAt = clock.instant();
        plan.changed(plan.publishedAt);
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

    private PlanRow supersede(UUID inForce, PlanRow by, @Nullable String reason) {
        PlanImportRow report = imports.ofPlanForChange(inForce);
        PlanRow before = plans.getForChange(inForce);
        PlanView.Audited asItWas = PlanView.Audited.of(before);
        before.status = PlanStatus.SUPERSEDED;
        before.supersededBy = by.id;
        before.changed(clock.instant());
        report.changed(before.updatedAt);
        plans.flush();
        outbox.append(new PlanSuperseded(before.id.toString(), before.version, by.id.toString()));
        audit.change("plan", before.id.toString(), before.districtUnit, asItWas, PlanView.Audited.of(before, reason));
        return before;
    }
}
