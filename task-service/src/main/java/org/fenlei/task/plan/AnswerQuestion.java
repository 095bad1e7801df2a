package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.reading.Answers;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.plan.PlanFile;
import org.fenlei.task.reading.plan.YearAnswer;
import org.jspecify.annotations.Nullable;

/** Answers one question of a draft, or sets it aside with a reason. */
@ApplicationScoped
class AnswerQuestion {

    private final PlanImports imports;
    private final Plans plans;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final OpenDrafts openDrafts;
    private final District district;
    private final Clock clock;

    @Inject
    AnswerQuestion(
            PlanImports imports,
            Plans plans,
            Drafts drafts,
            AuditTrail audit,
            OpenDrafts openDrafts,
            District district,
            Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.drafts = drafts;
        this.audit = audit;
        this.openDrafts = openDrafts;
        this.district = district;
        this.clock = clock;
    }

    /** What a person says to a question: exactly one of the two. */
    record Answer(@Nullable String proposalId, @Nullable String dismissReason) {}

    Question run(UUID importId, String questionId, Answer answer) {
        PlanImportRow row = imports.getForChange(importId);
        PlanRow plan = plans.getForChange(row.planId);
        PlanDraft draft = drafts.of(row);
        Question before = question(draft, questionId);
        if (plan.status != PlanStatus.DRAFT) {
            throw new Refusal(PlanRefusal.PLAN_NOT_A_DRAFT);
        }
        PlanDraft answered = answered(row, draft, questionId, answer);
        openDrafts.store(new OpenDrafts.Open(row, plan, draft, Set.of()), answered);
        Question after = question(answered, questionId);
        audit.change("plan-question", importId + "/" + questionId, plan.districtUnit, before, after);
        return after;
    }

    private PlanDraft answered(PlanImportRow row, PlanDraft draft, String questionId, Answer answer) {
        String proposal = answer.proposalId();
        String reason = answer.dismissReason();
        if (proposal != null && reason == null) {
            return taken(row, draft, questionId, proposal);
        }
        if (proposal == null && reason != null) {
            return Answers.dismiss(draft, questionId, reason);
        }
        throw new Refusal(
                CommonRefusal.VALIDATION_FAILED,
                List.of(new FieldError(
                        "/proposalId", "ONE_OF", "proposalId 与 dismissReason 须恰有其一。 Exactly one of the two.")));
    }

    private PlanDraft taken(PlanImportRow row, PlanDraft draft, String questionId, String proposal) {
        if (!YearAnswer.isOne(draft, questionId)) {
            return Answers.answer(draft, questionId, proposal);
        }
        return row.untouched()
                ? YearAnswer.ofUntouched(file(row), draft, questionId, proposal)
                : YearAnswer.ofEdited(file(row), draft, questionId, proposal);
    }

    /** The document as it was read when it was imported. */
    private PlanFile file(PlanImportRow row) {
        LocalDate then = LocalDate.ofInstant(row.createdAt, clock.getZone());
        return new PlanFile(row.fileName, row.document, row.yearGiven, then, district.directory(row.districtUnit));
    }

    private static Question question(PlanDraft draft, String id) {
        return draft.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
