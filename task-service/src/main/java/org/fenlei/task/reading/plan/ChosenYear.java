package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.TaskDraft;

/** Takes a draft that a person has worked on to the year that was chosen: its own questions go with it. */
final class ChosenYear {
    private final PlanDraft before;
    private final PlanDraft answered;
    private final PlanDraft fresh;
    private final MovedDates dates;
    private final OutsideYear outside;

    /**
     * A draft on its way to another year.
     *
     * @param before as it was
     * @param answered with the year, and what follows from it for what nobody edited
     * @param fresh the document read for that year
     */
    ChosenYear(PlanDraft before, PlanDraft answered, PlanDraft fresh) {
        int year = Objects.requireNonNull(answered.year());
        this.before = before;
        this.answered = answered;
        this.fresh = fresh;
        this.dates = new MovedDates(before, fresh, year);
        this.outside = new OutsideYear(year);
    }

    PlanDraft draft() {
        PlanDraft dated = answered;
        for (Question question : before.questions()) {
            dated = dates.takenAgain(question, dated);
        }
        var questions = new ArrayList<Question>();
        for (Question question : answered.questions()) {
            if (asksOutside(question)) {
                questions.addAll(asked(dated, question));
            } else {
                questions.add(isDated(question) ? dates.redated(question, dated) : question);
            }
        }
        questions.addAll(leftBehind(dated));
        return dated.withQuestions(questions);
    }

    private static boolean asksOutside(Question question) {
        return question.open() && question.code() == QuestionCode.DATE_OUTSIDE_YEAR;
    }

    private static boolean isDated(Question question) {
        return !question.aboutYear() && question.dismissReason() == null;
    }

    /** The question as it is asked now, under its own number; nothing if its date lies in the year. */
    private List<Question> asked(PlanDraft dated, Question question) {
        return dated.tasks().stream()
                .flatMap(task -> task.obligations().stream()
                        .filter(obligation -> obligation.key().equals(question.obligationKey()))
                        .flatMap(obligation -> asked(task, obligation, number(question)).stream()))
                .toList();
    }

    /** What is dated outside the year, as before or as it is read now: an answer given anew is a person's own. */
    private List<Question> leftBehind(PlanDraft dated) {
        var left = new ArrayList<Question>();
        int next = dated.questions().stream().mapToInt(ChosenYear::number).max().orElse(0) + 1;
        for (TaskDraft task : dated.tasks()) {
            for (ObligationDraft obligation : task.obligations()) {
                Optional<Question> asked = asked(task, obligation, next);
                if (asked.isPresent() && !isAsked(obligation)) {
                    left.add(asked.get());
                    next++;
                }
            }
        }
        return left;
    }

    private boolean isAsked(ObligationDraft obligation) {
        return answered.questions().stream()
                .anyMatch(question -> asksOutside(question) && obligation.key().equals(question.obligationKey()));
    }

    private Optional<Question> asked(TaskDraft task, ObligationDraft obligation, int number) {
        boolean isRead = stands(before, obligation) || stands(fresh, obligation);
        return Stream.of(outside.due(obligation), outside.start(obligation))
                .flatMap(Optional::stream)
                .filter(asking -> isRead)
                .map(asking -> asking.about(task, obligation.key(), obligation.source())
                        .ask(number))
                .filter(question -> !isDecided(question))
                .findFirst();
    }

    private static boolean stands(PlanDraft draft, ObligationDraft obligation) {
        return MovedDates.obligations(draft, obligation.key())
                .anyMatch(known -> Objects.equals(known.dueDate(), obligation.dueDate())
                        && Objects.equals(known.validFrom(), obligation.validFrom()));
    }

    /** Whether a person has decided on that very date already. */
    private boolean isDecided(Question asked) {
        return answered.questions().stream()
                .filter(known -> !known.open() && known.code() == asked.code())
                .filter(known -> Objects.equals(known.obligationKey(), asked.obligationKey()))
                .anyMatch(known -> known.proposals()
                        .get(0)
                        .labelEn()
                        .equals(asked.proposals().get(0).labelEn()));
    }

    private static int number(Question question) {
        return Integer.parseInt(question.id().substring(1));
    }
}
