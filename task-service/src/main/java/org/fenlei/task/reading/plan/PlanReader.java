package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenlei.task.reading.DraftChange;
import org.fenlei.task.reading.DraftChange.SetDates;
import org.fenlei.task.reading.DraftChange.SetYear;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.document.Documents;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.document.PlanDocument;
import org.fenlei.task.reading.layout.PlanLayout;
import org.fenlei.task.reading.units.UnitResolver;
import org.jspecify.annotations.Nullable;

/** Reads a plan document into a draft with its report and questions. */
public final class PlanReader {
    private final PlanDocument document;
    private final PlanLayout layout;
    private final Heading heading;
    private final UnitResolver units;

    private PlanReader(PlanDocument document, UnitResolver units) {
        this.document = document;
        this.layout = Layouts.of(document);
        this.heading = Heading.of(layout.before());
        this.units = units;
    }

    /**
     * The draft that a file makes.
     *
     * @throws PlanReadingRefused naming what is wrong with the file; then nothing was read
     */
    public static PlanDraft read(PlanFile file) {
        var reader = new PlanReader(Documents.read(file.content()), new UnitResolver(file.units()));
        OptionalInt stated = reader.statedYear();
        Integer given = file.year();
        if (stated.isPresent()) {
            PlanDraft draft = reader.compose(stated.getAsInt());
            return given == null || given == stated.getAsInt()
                    ? draft
                    : reader.asked(draft, reader.conflict(draft, stated.getAsInt(), given));
        }
        return given != null
                ? reader.compose(given)
                : reader.withoutYear(file.today().getYear());
    }

    /** The draft that a file makes for a year that a person has decided on. */
    static PlanDraft readFor(PlanFile file, int year) {
        return new PlanReader(Documents.read(file.content()), new UnitResolver(file.units())).compose(year);
    }

    /** The title's year, else one that another line before the table names of the plan. */
    private OptionalInt statedYear() {
        return heading.year().isPresent()
                ? heading.year()
                : layout.before().stream()
                        .filter(line -> line.text().matches("(?s).*(?:计划|清单|方案|要点|任务|工作).*"))
                        .map(line -> Heading.year(line.text()))
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElse(OptionalInt.empty());
    }

    private PlanDraft compose(int year) {
        return new Composition(document, layout, heading, units, year).draft();
    }

    /** Nobody says which year: the draft stands on the likeliest one, and a person is asked. */
    private PlanDraft withoutYear(int today) {
        int likeliest = yearOfDeadlines().orElse(today);
        PlanDraft draft = compose(likeliest);
        var asking = new Asking(
                QuestionCode.YEAR_MISSING, "文件没有写明年度，是哪一年的计划？", "The document names no year: which year is it for?");
        IntStream.of(likeliest, likeliest + 1, likeliest - 1)
                .forEach(year -> asking.propose(year + "年", String.valueOf(year), changes(draft, year)));
        PlanDraft yearless = new PlanDraft(
                draft.title(),
                draft.districtName(),
                null,
                draft.lines(),
                draft.metadata(),
                draft.unrecognised(),
                draft.tasks(),
                draft.questions());
        return asked(yearless, asking);
    }

    private Optional<Integer> yearOfDeadlines() {
        return layout.tasks().stream()
                .map(task -> Heading.year(Passage.of(task.deadline()).text()))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .findFirst();
    }

    private Asking conflict(PlanDraft draft, int stated, int given) {
        var asking = new Asking(
                QuestionCode.YEAR_CONFLICT,
                "文件标题写的是 " + stated + " 年，上传时填的是 " + given + " 年，以哪一年为准？",
                "The title says " + stated + ", the upload says " + given + ": which year is meant?");
        return asking.propose(stated + "年", String.valueOf(stated), List.of())
                .propose(given + "年", String.valueOf(given), changes(draft, given));
    }

    /** The year, and every date that another year moves. */
    private List<DraftChange> changes(PlanDraft draft, int year) {
        Map<String, ObligationDraft> now = new HashMap<>();
        draft.obligations().forEach(obligation -> now.put(obligation.key(), obligation));
        Stream<DraftChange> dates = compose(year).obligations().stream()
                .filter(moved -> isMoved(now.get(moved.key()), moved))
                .map(moved -> new SetDates(moved.key(), moved.dueDate(), moved.validFrom()));
        return Stream.concat(Stream.of(new SetYear(year)), dates).toList();
    }

    private static boolean isMoved(@Nullable ObligationDraft before, ObligationDraft after) {
        return before != null
                && before.kind() == after.kind()
                && !(Objects.equals(before.dueDate(), after.dueDate())
                        && Objects.equals(before.validFrom(), after.validFrom()));
    }

    private PlanDraft asked(PlanDraft draft, @Nullable Asking asking) {
        var questions = new ArrayList<Question>(draft.questions());
        if (asking != null) {
            questions.add(0, asking.ask(0));
        }
        return draft.withQuestions(questions);
    }
}
