package org.fenlei.task.reading;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.FieldError;

/** Answers to the questions of a draft, as pure functions from draft to draft. */
public final class Answers {

    private Answers() {}

    /**
     * The draft with a proposal's changes made and its question answered.
     *
     * @throws PlanReadingRefused if there is no such question or proposal, the question is answered already, or the
     *     plan's year has to be decided first
     */
    public static PlanDraft answer(PlanDraft draft, String questionId, String proposalId) {
        Question question = open(draft, questionId);
        Proposal taken = question.proposals().stream()
                .filter(proposal -> proposal.id().equals(proposalId))
                .findFirst()
                .orElseThrow(() -> noSuchProposal(question));
        PlanDraft changed = draft;
        for (DraftChange change : taken.changes()) {
            changed = change.applyTo(changed);
        }
        return replaced(changed, questionId, asked -> asked.answered(proposalId));
    }

    /**
     * The draft with a question set aside; nothing else changes.
     *
     * @throws PlanReadingRefused if there is no such question, it is answered already, or the reason is blank
     */
    public static PlanDraft dismiss(PlanDraft draft, String questionId, String reason) {
        if (reason.isBlank()) {
            throw new PlanReadingRefused(
                    ReadingRefusal.DISMISS_REASON_MISSING,
                    new FieldError("/dismissReason", "REQUIRED", "必填。 Required."));
        }
        open(draft, questionId);
        return replaced(draft, questionId, asked -> asked.dismissed(reason.strip()));
    }

    private static Question open(PlanDraft draft, String questionId) {
        Question question = draft.questions().stream()
                .filter(asked -> asked.id().equals(questionId))
                .findFirst()
                .orElseThrow(() -> new PlanReadingRefused(ReadingRefusal.QUESTION_NOT_FOUND, questionId));
        if (!question.open()) {
            throw new PlanReadingRefused(ReadingRefusal.QUESTION_ALREADY_ANSWERED, questionId);
        }
        if (!question.aboutYear() && draft.openQuestions().stream().anyMatch(Question::aboutYear)) {
            throw new PlanReadingRefused(ReadingRefusal.YEAR_UNDECIDED, questionId);
        }
        return question;
    }

    private static PlanReadingRefused noSuchProposal(Question question) {
        String proposals = question.proposals().stream().map(Proposal::id).collect(Collectors.joining(", "));
        return new PlanReadingRefused(
                ReadingRefusal.PROPOSAL_NOT_FOUND, new FieldError("/proposalId", "UNKNOWN_PROPOSAL", proposals));
    }

    private static PlanDraft replaced(PlanDraft draft, String questionId, UnaryOperator<Question> edit) {
        List<Question> questions = draft.questions().stream()
                .map(asked -> asked.id().equals(questionId) ? edit.apply(asked) : asked)
                .toList();
        return draft.withQuestions(questions);
    }
}
