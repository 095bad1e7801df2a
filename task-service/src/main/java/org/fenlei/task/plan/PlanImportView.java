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
            String dismissReason) {

        static QuestionView of(Question question, Texts texts) {
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
                    question.dismissReason());
        }
    }

    /** One possible answer; the first is the safest. */
    @Schema(name = "QuestionProposal")
    record ProposalView(
            @Schema(examples = "p1") String id,
            @Schema(examples = "频次不定，不设期限") String label) {}

    static PlanImportView of(PlanImportRow row, PlanRow plan, PlanDraft draft, Texts texts) {
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
                        .map(question -> QuestionView.of(question, texts))
                        .toList(),
                draft.openQuestions().size(),
                row.createdAt);
    }
}
