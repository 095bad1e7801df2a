package org.fenlei.task.plan.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fenlei.task.reading.LineCounts;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Proposal;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.document.PlanDocument;
import org.fenlei.task.reading.report.MarkedDocument;
import org.fenlei.task.reading.report.Piece;
import org.fenlei.task.reading.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param title the plan's title
 * @param fileName the document's name
 * @param year the plan's year; null while nobody says which
 * @param lines what became of the document's lines
 * @param tasks how many tasks were read
 * @param demands how many demands
 * @param openQuestions how many questions nobody has answered
 * @param general questions about the whole plan
 * @param parts the document, with what was read of it beside it
 */
public record ReportPage(
        String title,
        String fileName,
        @Nullable Integer year,
        LineCounts lines,
        int tasks,
        int demands,
        int openQuestions,
        List<QuestionCard> general,
        List<Part> parts) {

    /**
     * A part of the document.
     *
     * @param state TASK, METADATA or UNRECOGNISED
     * @param pieces its paragraphs and rows
     * @param task what was read of it; null if nothing, or if it was told above
     * @param taskAbove number of the task that these lines belong to, where the task was told above; null otherwise
     */
    public record Part(
            String state,
            List<Piece> pieces,
            @Nullable TaskCard task,
            @Nullable String taskAbove) {}

    /** A task as it was read. */
    public record TaskCard(
            String number,
            @Nullable String category,
            String lead,
            String supporting,
            @Nullable String deadline,
            List<DemandCard> demands,
            List<QuestionCard> questions) {}

    /**
     * A demand as it was read.
     *
     * @param number within its task, from 1, as it is marked in the text
     * @param unsure whether a person should look
     */
    public record DemandCard(
            int number, String kindZh, String kindEn, String title, String wordsZh, String wordsEn, boolean unsure) {

        private static DemandCard of(ObligationDraft demand, int number) {
            return new DemandCard(
                    number,
                    DemandWords.kind(demand).zh(),
                    DemandWords.kind(demand).en(),
                    demand.title(),
                    DemandWords.zh(demand),
                    DemandWords.en(demand),
                    demand.confidence() < SURE);
        }
    }

    /**
     * A question with its possible answers.
     *
     * @param answer the answer taken; null if none
     * @param dismissReason why it was set aside; null if it was not
     * @param saidBefore what was said to the same question before; null if nothing
     */
    public record QuestionCard(
            String id,
            String textZh,
            String textEn,
            List<Proposal> proposals,
            boolean open,
            @Nullable String answer,
            @Nullable String dismissReason,
            @Nullable String saidBefore) {

        private static QuestionCard of(Question question, @Nullable Question before) {
            return new QuestionCard(
                    question.id(),
                    question.textZh(),
                    question.textEn(),
                    question.proposals(),
                    question.open(),
                    answer(question),
                    question.dismissReason(),
                    before == null ? null : said(before));
        }

        private static String said(Question before) {
            String answer = answer(before);
            return answer == null ? "已忽略：" + before.dismissReason() : "已答复：" + answer;
        }

        private static @Nullable String answer(Question question) {
            return question.proposals().stream()
                    .filter(proposal -> proposal.id().equals(question.answer()))
                    .map(Proposal::labelZh)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final double SURE = 0.8;

    /** The questions of a draft, and as they were settled before. */
    private record Asked(PlanDraft draft, Map<String, Question> before) {

        /** Those about a task, or about the whole plan. */
        List<QuestionCard> of(@Nullable String taskKey) {
            return draft.questions().stream()
                    .filter(question -> Objects.equals(question.taskKey(), taskKey))
                    .map(question -> QuestionCard.of(question, before.get(question.id())))
                    .toList();
        }
    }

    /**
     * The page of a draft.
     *
     * @param before its open questions as they were settled in an earlier plan, by their ids
     */
    public static ReportPage of(PlanDocument document, PlanDraft draft, Map<String, Question> before, String fileName) {
        Asked asked = new Asked(draft, before);
        return new ReportPage(
                draft.title(),
                fileName,
                draft.year(),
                draft.lines(),
                draft.tasks().size(),
                draft.obligations().size(),
                draft.openQuestions().size(),
                asked.of(null),
                MarkedDocument.of(document, draft).stream()
                        .map(section -> part(section, asked))
                        .toList());
    }

    private static Part part(Section section, Asked asked) {
        TaskDraft task = section.task();
        return new Part(
                section.state().name(),
                section.pieces(),
                task == null || !section.first() ? null : card(task, asked),
                task == null || section.first() ? null : task.number());
    }

    private static TaskCard card(TaskDraft task, Asked asked) {
        return new TaskCard(
                task.number(),
                task.category(),
                UnitRef.names(task.leadUnits()),
                UnitRef.names(task.supportingUnits()),
                task.deadlineText(),
                IntStream.range(0, task.obligations().size())
                        .mapToObj(at -> DemandCard.of(task.obligations().get(at), at + 1))
                        .toList(),
                asked.of(task.key()));
    }
}
