package org.fenlei.task.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person said to the same questions in another draft: one of an older file, or of the year before. */
public final class EarlierAnswers {

    private EarlierAnswers() {}

    /** （任务 3、7）, 任务 3: where a task stands may change. */
    private static final Pattern NUMBERS = Pattern.compile("（任务 [^（）]{1,200}）|任务 \\S{1,20} ");

    /**
     * A question is the same where it asks the same of a task with the same words, and offers the same. Which unit a name
     * means is asked of the name, whatever tasks it stands in.
     */
    private record Same(
            QuestionCode code,
            @Nullable String taskText,
            @Nullable String deadlineText,
            String words,
            List<String> offered) {

        static Same of(Question question, Map<String, TaskDraft> tasks) {
            TaskDraft task = question.code() == QuestionCode.UNIT_UNRESOLVED ? null : tasks.get(question.taskKey());
            return new Same(
                    question.code(),
                    task == null ? null : task.text(),
                    task == null ? null : task.deadlineText(),
                    NUMBERS.matcher(question.textZh()).replaceAll(""),
                    question.proposals().stream().map(Proposal::labelZh).toList());
        }
    }

    /**
     * The open questions of a draft as they would be if they were settled as before. Where a task asks the same several
     * times, they are taken in their order. The year is asked of each document anew, and what an edit settled was not
     * answered.
     *
     * @param earlier the other draft, with its answers
     */
    public static List<Question> of(PlanDraft draft, PlanDraft earlier) {
        Map<Same, Deque<Question>> asked = new HashMap<>();
        Map<String, TaskDraft> tasksBefore = tasks(earlier);
        earlier.questions()
                .forEach(question -> asked.computeIfAbsent(Same.of(question, tasksBefore), same -> new ArrayDeque<>())
                        .add(question));
        Map<String, TaskDraft> tasks = tasks(draft);
        return draft.questions().stream()
                .filter(question -> !question.aboutYear())
                .flatMap(question -> next(asked.get(Same.of(question, tasks)))
                        .filter(before -> question.open())
                        .flatMap(before -> settled(question, before))
                        .stream())
                .toList();
    }

    private static Optional<Question> next(@Nullable Deque<Question> same) {
        return same == null ? Optional.empty() : Optional.ofNullable(same.poll());
    }

    private static Optional<Question> settled(Question question, Question before) {
        Stream<Question> dismissed = Stream.ofNullable(before.dismissReason())
                .filter(reason -> !reason.equals(Settling.REASON))
                .map(question::dismissed);
        // what is offered is the same, and so is its place
        Stream<Question> answered = IntStream.range(0, question.proposals().size())
                .filter(at -> before.proposals().get(at).id().equals(before.answer()))
                .mapToObj(at -> question.answered(question.proposals().get(at).id()));
        return Stream.concat(answered, dismissed).findFirst();
    }

    private static Map<String, TaskDraft> tasks(PlanDraft draft) {
        Map<String, TaskDraft> tasks = new HashMap<>();
        draft.tasks().forEach(task -> tasks.put(task.key(), task));
        return tasks;
    }
}
