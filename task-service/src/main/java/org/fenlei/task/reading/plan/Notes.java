package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.duty.Demand;
import org.fenlei.task.reading.duty.NoteReader;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.grammar.Sentence;
import org.fenlei.task.reading.text.Compact;

/** Gives each note below a table to the task it speaks of; the rest is furniture, or needs a person. */
final class Notes {
    private final List<TaskReading> tasks;
    private final int year;
    private final List<Line> furniture = new ArrayList<>();

    /** A task and the target in it. */
    private record Place(TaskReading task, Demand target) {}

    private Notes(List<TaskReading> tasks, int year) {
        this.tasks = tasks;
        this.year = year;
    }

    static Notes attach(List<Line> notes, List<TaskReading> tasks, int year) {
        var attached = new Notes(tasks, year);
        notes.forEach(attached::attach);
        return attached;
    }

    private void attach(Line line) {
        Passage note = Passage.of(List.of(line));
        Compact words = Compact.of(note.raw());
        boolean placed = false;
        for (Sentence sentence : Grammar.sentences(words, year)) {
            Optional<Place> place = place(sentence);
            place.ifPresent(found -> give(found, line, note, words, sentence));
            placed |= place.isPresent();
        }
        boolean harmless = Preamble.isFurniture(line, year) || !Grammar.demands(words, year);
        if (!placed && harmless) {
            furniture.add(line);
        }
    }

    private static void give(Place place, Line line, Passage note, Compact words, Sentence sentence) {
        place.task().takeLine(line.number());
        NoteReader.floors(place.target(), sentence).forEach(floor -> place.task()
                .keep(floor, note.source(words.origin(floor.from()), words.originEnd(floor.to()))));
    }

    private Optional<Place> place(Sentence sentence) {
        return tasks.stream()
                .flatMap(task -> task.demands().stream()
                        .map(TaskReading.Read::demand)
                        .filter(demand -> NoteReader.speaksOf(demand, sentence))
                        .map(target -> new Place(task, target)))
                .max(Comparator.comparingInt(place -> NoteReader.specificity(place.target())));
    }

    List<Line> furniture() {
        return furniture;
    }
}
