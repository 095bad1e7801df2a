package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
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
import org.fenlei.task.reading.ReadingRefusal;
import org.fenlei.task.reading.plan.PlanFile;
import org.fenlei.task.reading.plan.YearAnswer;
import org.jspecify.annotations.Nullable;

/** Answers questions of a draft, or sets them aside with a reason. */
@ApplicationScoped
class AnswerQuestions {

    private final PlanImports imports;
    private final Plans plans;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final OpenDrafts openDrafts;
    private final District district;
    private final Clock clock;

    @Inject
    AnswerQuestions(
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

    /** What a person says to a question: exactly one of the proposal and the reason. */
    record Answer(
            String questionId,
            @Nullable String proposalId,
            @Nullable String dismissReason) {}

    Question one(UUID importId, Answer answer) {
        return run(importId, List.of(answer), at -> "").get(0);
    }

    /**
     * All of them in their order, or none: the first that is refused is named. The question about the year stands alone,
     * because its answer has the document read anew, which may ask other questions under the same ids.
     */
    List<Question> all(UUID importId, List<Answer> answers) {
        return run(importId, answers, at -> "/answers/" + at);
    }

    private List<Question> run(UUID importId, List<Answer> answers, IntFunction<String> place) {
        PlanImportRow row = imports.getForChange(importId);
        PlanRow plan = plans.getForChange(row.planId);
        PlanDraft before = drafts.of(row);
        for (int at = 0; at < answers.size(); at++) {
            checkQuestion(before, answers.get(at).questionId(), answers.size() == 1, place.apply(at));
        }
        if (plan.status != PlanStatus.DRAFT) {
            throw new Refusal(PlanRefusal.PLAN_NOT_A_DRAFT);
        }
        PlanDraft draft = before;
        for (int at = 0; at < answers.size(); at++) {
            draft = answered(row, draft, answers.get(at), place.apply(at));
        }
        openDrafts.store(new OpenDrafts.Open(row, plan, before, Set.of()), draft);
        PlanDraft after = draft;
        return answers.stream()
                .map(answer -> {
                    String id = answer.questionId();
                    Question now = question(after, id);
                    audit.change("plan-question", importId + "/" + id, plan.districtUnit, question(before, id), now);
                    return now;
                })
                .toList();
    }

    private static void checkQuestion(PlanDraft draft, String id, boolean alone, String place) {
        if (asked(draft, id).isEmpty()) {
            throw place.isEmpty()
                    ? new NotFound()
                    : new Refusal(
                            ReadingRefusal.QUESTION_NOT_FOUND,
                            List.of(new FieldError(place + "/questionId", "UNKNOWN_QUESTION", id)));
        }
        if (!alone && YearAnswer.isOne(draft, id)) {
            throw new Refusal(
                    ReadingRefusal.YEAR_UNDECIDED,
                    List.of(new FieldError(
                            place + "/questionId",
                            "YEAR_ALONE",
                            "年度问题须单独答复。 The question about the year is answered on its own.")));
        }
    }

    private PlanDraft answered(PlanImportRow row, PlanDraft draft, Answer answer, String place) {
        try {
            return answered(row, draft, answer);
        } catch (Refusal refusal) {
            throw new Refusal(
                    refusal.code(),
                    refusal.detail(),
                    refusal.errors().stream().map(error -> error.within(place)).toList());
        }
    }

    private PlanDraft answered(PlanImportRow row, PlanDraft draft, Answer answer) {
        String proposal = answer.proposalId();
        String reason = answer.dismissReason();
        if (proposal != null && reason == null) {
            return taken(row, draft, answer.questionId(), proposal);
        }
        if (proposal == null && reason != null) {
            return Answers.dismiss(draft, answer.questionId(), reason);
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
        return asked(draft, id).orElseThrow(NotFound::new);
    }

    private static Optional<Question> asked(PlanDraft draft, String id) {
        return draft.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }
}
