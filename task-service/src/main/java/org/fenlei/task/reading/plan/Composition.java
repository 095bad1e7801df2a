package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.fenlei.task.reading.LineCounts;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.ReadingRefusal;
import org.fenlei.task.reading.SourceLine;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.document.PlanDocument;
import org.fenlei.task.reading.duty.Demand;
import org.fenlei.task.reading.duty.Links;
import org.fenlei.task.reading.layout.PlanLayout;
import org.fenlei.task.reading.units.UnitResolver;

/** Puts a draft together for one year: tasks, notes, links, questions, and the account of every line. */
final class Composition {
    /** What a plan of a thousand rows asks for; thirty times as much as a long one. */
    private static final int MOST_DEMANDS = 5_000;

    private static final int LONGEST_TASK = 50_000;

    private final PlanDocument document;
    private final PlanLayout layout;
    private final Heading heading;
    private final UnitResolver units;
    private final int year;
    private final List<TaskReading> tasks = new ArrayList<>();

    Composition(PlanDocument document, PlanLayout layout, Heading heading, UnitResolver units, int year) {
        this.document = document;
        this.layout = layout;
        this.heading = heading;
        this.units = units;
        this.year = year;
    }

    private static void allow(int counted, int most, String what) {
        if (counted > most) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_FILE_TOO_LARGE, "more than " + most + " " + what);
        }
    }

    PlanDraft draft() {
        int demands = 0;
        for (int at = 0; at < layout.tasks().size(); at++) {
            allow(layout.tasks().get(at).length(), LONGEST_TASK, "characters of one task");
            tasks.add(new TaskReading("t" + (at + 1), layout.tasks().get(at), units, year));
            demands += tasks.get(at).demands().size();
            allow(demands, MOST_DEMANDS, "demands");
        }
        Notes notes = Notes.attach(layout.after(), tasks, year);
        List<Demand> all = demands().toList();
        all.forEach(demand -> Links.link(demand, all));
        var keys = keys();
        List<TaskDraft> drafts = tasks.stream().map(task -> task.draft(keys)).toList();
        return accounted(drafts, notes);
    }

    private Stream<Demand> demands() {
        return tasks.stream().flatMap(task -> task.demands().stream()).map(TaskReading.Read::demand);
    }

    private IdentityHashMap<Demand, String> keys() {
        var keys = new IdentityHashMap<Demand, String>();
        for (TaskReading task : tasks) {
            for (int at = 0; at < task.demands().size(); at++) {
                keys.put(task.demands().get(at).demand(), task.key() + "." + (at + 1));
            }
        }
        return keys;
    }

    private List<Question> questions(List<TaskDraft> drafts) {
        var duties = new DutyQuestions(year);
        var unitQuestions = new UnitQuestions(units, tasks);
        var askings = new ArrayList<Asking>();
        for (int at = 0; at < tasks.size(); at++) {
            Optional<TaskReading> before = at == 0 ? Optional.empty() : Optional.of(tasks.get(at - 1));
            unitQuestions.missing(tasks.get(at), drafts.get(at), before).ifPresent(askings::add);
            askings.addAll(duties.of(tasks.get(at), drafts.get(at)));
        }
        askings.addAll(unitQuestions.unresolved(tasks));
        var questions = new ArrayList<Question>();
        askings.forEach(asking -> questions.add(asking.ask(questions.size() + 1)));
        return questions;
    }

    /** Every line is in a task, furniture, or unrecognised; what nobody claimed is unrecognised. */
    private PlanDraft accounted(List<TaskDraft> drafts, Notes notes) {
        Set<Integer> inTasks = new HashSet<>();
        drafts.forEach(task -> inTasks.addAll(task.lines()));
        Set<Integer> furniture = new HashSet<>();
        Stream.of(layout.furniture(), heading.lines(), notes.furniture())
                .flatMap(List::stream)
                .forEach(line -> furniture.add(line.number()));
        Preamble.furniture(layout.before(), year).forEach(line -> furniture.add(line.number()));
        Map<Integer, String> texts = document.texts();
        List<SourceLine> metadata = lines(texts, number -> !inTasks.contains(number) && furniture.contains(number));
        List<SourceLine> unrecognised =
                lines(texts, number -> !inTasks.contains(number) && !furniture.contains(number));
        LineCounts counts = LineCounts.of(texts.size(), metadata, unrecognised);
        return new PlanDraft(
                heading.title(), heading.district(), year, counts, metadata, unrecognised, drafts, questions(drafts));
    }

    private static List<SourceLine> lines(Map<Integer, String> texts, IntPredicate which) {
        return texts.entrySet().stream()
                .filter(line -> which.test(line.getKey()))
                .map(line -> new SourceLine(line.getKey(), line.getValue()))
                .toList();
    }
}
