package org.fenlei.task.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.task.plan.domain.PlanStatus;
import org.fenlei.task.reading.LineCounts;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.SourceLine;
import org.jspecify.annotations.Nullable;

/** The report on a document that was read. */
@Schema(name = "PlanImport", description = "What was read, what was not, and what a person has to decide")
record PlanImportView(
        UUID id,
        UUID planId,
        PlanStatus planStatus,
        @Schema(examples = "云溪区2023年生活垃圾分类重点任务分解表") String title,
        @Schema(examples = "2023") @Nullable Integer year,
        @Schema(examples = "YX") String districtUnit,
        @Schema(examples = "yunxi-2023-plan.docx") String fileName,
        @Schema(description = "Of the file, in hexadecimal") String sha256,

        @Schema(description = "Every line is in a task, metadata, or unrecognised")
        LineCounts lines,

        @Schema(description = "Lines that no task took: a person has to look")
        List<SourceLine> unrecognised,

        @Schema(description = "All questions, answered ones too")
        List<QuestionView> questions,

        @Schema(description = "How many are open; a plan with any is not published", examples = "2")
        int openQuestions,

        @Schema(
                description =
                        "Of a draft: the latest draft of the same district and year that was made before it, such as"
                                + " that of an older state of the document; `against` of its difference takes it. Null if there is"
                                + " none")
        @Nullable
        UUID draftBefore,

        Instant createdAt) {

    /** A question and what was said to it. */
    @Schema(name = "PlanQuestion")
    record QuestionView(
            @Schema(examples = "q1") String id,
            @Schema(examples = "22") @Nullable String taskNumber,

            @Schema(
                    description = "For example FREQUENCY_UNSTATED, UNIT_UNRESOLVED, UNIT_MISSING",
                    examples = "FREQUENCY_UNSTATED")
            String code,

            @Schema(examples = "第22项“适时开展”没有说明频次，按什么频次？") String text,
            List<ProposalView> proposals,

            @Schema(description = "Whether nobody has answered or dismissed it")
            boolean open,

            @Schema(description = "The proposal taken", examples = "p1") @Nullable
            String answer,

            @Schema(description = "Why it was set aside") @Nullable
            String dismissReason,

            @Schema(
                    description =
                            "Of an open question of a report: what was said to the same question about the same words"
                                    + " before; null if nothing, and of single questions")
            @Nullable
            SaidBeforeView saidBefore) {

        static QuestionView of(Question question, Texts texts) {
            return of(question, null, texts);
        }

        static QuestionView of(Question question, AnswersBefore.@Nullable Settled before, Texts texts) {
            return new QuestionView(
                    question.id(),
                    question.taskNumber(),
                    question.code().name(),
                    texts.pick(question.textZh(), question.textEn()),
                    question.proposals().stream()
                            .map(each -> new ProposalView(each.id(), texts.pick(each.labelZh(), each.labelEn())))
                            .toList(),
                    question.open(),
                    question.answer(),
                    question.dismissReason(),
                    before == null ? null : SaidBeforeView.of(before));
        }
    }

    /** What was said to the same question in another plan. */
    @Schema(
            name = "AnswerBefore",
            description = "Its `proposalId` or `dismissReason`, sent with the question's id to"
                    + " `PATCH /plan-imports/{id}/questions`, answers the question as before")
    record SaidBeforeView(
            @Schema(description = "A draft before, the plan in force, or that of the year before")
            UUID planId,

            @Schema(examples = "2022") @Nullable Integer year,

            @Schema(description = "The proposal of this question that was taken then", examples = "p1") @Nullable
            String proposalId,

            @Schema(description = "Why it was set aside then") @Nullable
            String dismissReason) {

        static SaidBeforeView of(AnswersBefore.Settled settled) {
            Question question = settled.question();
            return new SaidBeforeView(
                    settled.plan().id, settled.plan().year, question.answer(), question.dismissReason());
        }
    }

    /** One possible answer; the first is the safest. */
    @Schema(name = "QuestionProposal")
    record ProposalView(
            @Schema(examples = "p1") String id,
            @Schema(examples = "频次不定，不设期限") String label) {}

    static PlanImportView of(
            PlanImportRow row, PlanRow plan, PlanDraft draft, AnswersBefore.Before before, Texts texts) {
        return new PlanImportView(
                row.id,
                row.planId,
                plan.status,
                draft.title(),
                draft.year(),
                row.districtUnit,
                row.fileName,
                row.sha256,
                draft.lines(),
                draft.unrecognised(),
                draft.questions().stream()
                        .map(question ->
                                QuestionView.of(question, before.answers().get(question.id()), texts))
                        .toList(),
                draft.openQuestions().size(),
                before.draft(),
                row.createdAt);
    }
}
