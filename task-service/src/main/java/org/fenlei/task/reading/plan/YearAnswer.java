package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.List;
import org.fenlei.task.reading.Answers;
import org.fenlei.task.reading.DraftEditing;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;

/**
 * The answer to the question which year a plan is for. Every date, and every date that a question offers, hangs on the
 * year: the document is read anew for the one that was chosen.
 */
public final class YearAnswer {

    private YearAnswer() {}

    /** Whether a question of a draft asks for the year. */
    public static boolean isOne(PlanDraft draft, String questionId) {
        return draft.questions().stream()
                .anyMatch(question -> question.id().equals(questionId) && question.aboutYear());
    }

    /**
     * The draft for the year that a proposal names. What a person has edited by hand stays, and its questions settled.
     *
     * @param file the document as it was imported
     */
    public static PlanDraft answer(PlanFile file, PlanDraft draft, String questionId, String proposalId) {
        PlanDraft answered = Answers.answer(draft, questionId, proposalId);
        Integer year = answered.year();
        if (year == null) {
            return answered;
        }
        PlanDraft fresh = PlanReader.readFor(file, year);
        boolean edited = !PlanReader.read(file).tasks().equals(draft.tasks());
        var questions = new ArrayList<Question>();
        answered.questions().stream().filter(Question::aboutYear).forEach(questions::add);
        List<Question> left = edited ? DraftEditing.questionsAfter(fresh, answered.tasks()) : fresh.questions();
        questions.addAll(left);
        return (edited ? answered : fresh).withQuestions(questions);
    }
}
