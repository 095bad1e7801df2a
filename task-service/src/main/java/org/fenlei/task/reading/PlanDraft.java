package org.fenlei.task.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader makes of a plan document: a proposal and its report. Nothing in it is published unseen.
 *
 * @param title the document's title, wrapped lines joined; empty if it has none
 * @param districtName the district as the title names it; null if it does not
 * @param year the plan's year; null while the question {@code YEAR_MISSING} is open
 * @param lines what became of the document's lines
 * @param metadata headings, page headers, notes and titles
 * @param unrecognised lines that no task took and that are no metadata: a person has to look
 * @param tasks in the document's order
 * @param questions all of them, answered ones too
 */
public record PlanDraft(
        String title,
        @Nullable String districtName,
        @Nullable Integer year,
        LineCounts lines,
        List<SourceLine> metadata,
        List<SourceLine> unrecognised,
        List<TaskDraft> tasks,
        List<Question> questions) {

    public PlanDraft {
        metadata = List.copyOf(metadata);
        unrecognised = List.copyOf(unrecognised);
        tasks = List.copyOf(tasks);
        questions = List.copyOf(questions);
    }

    /** Questions that nobody has answered or dismissed; a plan with any is not published. */
    public List<Question> openQuestions() {
        return questions.stream().filter(Question::open).toList();
    }

    /** Its year, unless a person has still to decide which one is meant. */
    public Optional<Integer> decidedYear() {
        return openQuestions().stream().anyMatch(Question::aboutYear) ? Optional.empty() : Optional.ofNullable(year);
    }

    /** Every obligation of every task, in the document's order. */
    public List<ObligationDraft> obligations() {
        return tasks.stream().flatMap(task -> task.obligations().stream()).toList();
    }

    public PlanDraft withTasks(List<TaskDraft> changed) {
        return new PlanDraft(title, districtName, year, lines, metadata, unrecognised, changed, questions);
    }

    public PlanDraft withQuestions(List<Question> changed) {
        return new PlanDraft(title, districtName, year, lines, metadata, unrecognised, tasks, changed);
    }

    public PlanDraft withYear(int decided) {
        return new PlanDraft(title, districtName, decided, lines, metadata, unrecognised, tasks, questions);
    }
}
