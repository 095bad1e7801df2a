package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.List;
import org.fenlei.task.reading.Answers;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;

/**
 * The answer to the question which year a plan is for. Every date, and every date that a question offers, hangs on the
 * year.
 */
public final class YearAnswer {

    private YearAnswer() {}

    /** Whether a question of a draft asks for the year. */
    public static boolean isOne(PlanDraft draft, String questionId) {
        return draft.questions().stream()
                .anyMatch(question -> question.id().equals(questionId) && question.aboutYear());
    }

    /**
     * The draft for the year that a proposal names, where nobody has changed it since it was read: the document is read
     * anew.
     *
     * @param file the document as it was imported
     */
    public static PlanDraft ofUntouched(PlanFile file, PlanDraft draft, String questionId, String proposalId) {
        PlanDraft answered = Answers.answer(draft, questionId, proposalId);
        Integer year = answered.year();
        if (year == null) {
            return answered;
        }
        PlanDraft fresh = PlanReader.readFor(file, year);
        List<Question> questions = new ArrayList<>(
                answered.questions().stream().filter(Question::aboutYear).toList());
        questions.addAll(fresh.questions());
        return fresh.withQuestions(questions);
    }

    /**
     * The same where a person has changed the draft: what was edited, answered and dismissed stays, and so do its own
     * questions. The directory and the reader may have changed since, so that another reading would ask other ones.
     */
    public static PlanDraft ofEdited(PlanFile file, PlanDraft draft, String questionId, String proposalId) {
        PlanDraft answered = Answers.answer(draft, questionId, proposalId);
        Integer year = answered.year();
        return year == null ? answered : new ChosenYear(draft, answered, PlanReader.readFor(file, year)).draft();
    }
}
