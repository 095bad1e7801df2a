package org.fenlei.task.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the reader will not decide.
 *
 * @param id unique in the draft, stable for the same document ({@code q3})
 * @param taskNumber number of the task it is about (the first, if several); null if it is about the plan
 * @param taskKey key of that task; null if it is about the plan
 * @param obligationKey key of the obligation it is about; null if it is about the task or the plan
 * @param code what kind of question
 * @param textZh the question in Chinese, with the words in doubt
 * @param textEn the question in English
 * @param source where the doubt was read; null if nowhere (a missing year)
 * @param proposals at least one; the first is the safest
 * @param answer id of the proposal taken; null if none
 * @param dismissReason why it was dismissed; null if it was not
 */
public record Question(
        String id,
        @Nullable String taskNumber,
        @Nullable String taskKey,
        @Nullable String obligationKey,
        QuestionCode code,
        String textZh,
        String textEn,
        @Nullable Source source,
        List<Proposal> proposals,
        @Nullable String answer,
        @Nullable String dismissReason) {

    public Question {
        proposals = List.copyOf(proposals);
    }

    public boolean open() {
        return answer == null && dismissReason == null;
    }

    /** Whether it asks for the plan's year, on which the dates of all other answers hang. */
    public boolean aboutYear() {
        return code == QuestionCode.YEAR_MISSING || code == QuestionCode.YEAR_CONFLICT;
    }

    public Question withTexts(String zh, String en) {
        return new Question(
                id, taskNumber, taskKey, obligationKey, code, zh, en, source, proposals, answer, dismissReason);
    }

    public Question withProposals(List<Proposal> changed) {
        return new Question(
                id, taskNumber, taskKey, obligationKey, code, textZh, textEn, source, changed, answer, dismissReason);
    }

    public Question answered(String proposalId) {
        return new Question(
                id, taskNumber, taskKey, obligationKey, code, textZh, textEn, source, proposals, proposalId, null);
    }

    public Question dismissed(String reason) {
        return new Question(
                id, taskNumber, taskKey, obligationKey, code, textZh, textEn, source, proposals, null, reason);
    }
}
