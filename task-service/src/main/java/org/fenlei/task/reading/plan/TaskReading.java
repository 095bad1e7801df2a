package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.Source;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.duty.Demand;
import org.fenlei.task.reading.duty.Doers;
import org.fenlei.task.reading.duty.DutyReader;
import org.fenlei.task.reading.duty.Owners;
import org.fenlei.task.reading.grammar.Deadline;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.layout.TaskText;
import org.fenlei.task.reading.text.Compact;
import org.fenlei.task.reading.units.Leads;
import org.fenlei.task.reading.units.UnitList;
import org.fenlei.task.reading.units.UnitLists;
import org.fenlei.task.reading.units.UnitResolver;

/** One task while it is read: its cells understood, its demands found, notes still to come. */
final class TaskReading {
    private final String key;
    private final TaskText task;
    private final Passage content;
    private final Compact words;
    private final Deadline deadline;
    private final List<UnitRef> lead;
    private final List<UnitRef> supporting;
    private final boolean open;
    private final List<Read> demands = new ArrayList<>();
    private final TreeSet<Integer> lines;

    /** A demand with where it was read. */
    record Read(Demand demand, Source source) {}

    TaskReading(String key, TaskText task, UnitResolver units, int year) {
        this.key = key;
        this.task = task;
        this.content = Passage.of(task.content());
        this.words = Compact.of(content.raw());
        this.deadline = Grammar.deadline(Passage.of(task.deadline()).raw(), year);
        UnitList leading = names(task.lead(), units);
        UnitList helping = names(task.supporting(), units);
        this.lead = leading.lead().stream().map(units::resolve).toList();
        this.supporting = Stream.of(leading.supporting(), helping.lead(), helping.supporting())
                .flatMap(List::stream)
                .distinct()
                .map(units::resolve)
                .toList();
        this.open = leading.open() || helping.open();
        this.lines = new TreeSet<>(task.lines());
        List<Demand> read = DutyReader.read(words, deadline, leading.lead(), year);
        Leads leads = units.leads(lead);
        List<Demand> owned = Owners.assign(read, leads);
        Doers.ask(owned, leads, units);
        owned.forEach(this::keep);
    }

    private static UnitList names(List<Line> cell, UnitResolver units) {
        List<String> lines = cell.stream().map(Line::text).toList();
        return UnitLists.of(lines, name -> units.resolve(name).resolved());
    }

    private void keep(Demand demand) {
        int from = words.text().isEmpty() ? 0 : words.origin(demand.from());
        demands.add(new Read(demand, content.source(from, words.originEnd(demand.to()))));
    }

    /** A demand that a note makes of this task. */
    void keep(Demand demand, Source source) {
        demands.add(new Read(demand, source));
    }

    void takeLine(int line) {
        lines.add(line);
    }

    String key() {
        return key;
    }

    String number() {
        return task.number();
    }

    Deadline deadline() {
        return deadline;
    }

    String deadlineText() {
        return Passage.of(task.deadline()).text();
    }

    List<UnitRef> lead() {
        return lead;
    }

    List<UnitRef> supporting() {
        return supporting;
    }

    List<Read> demands() {
        return demands;
    }

    Source wholeSource() {
        return content.source(0, content.raw().length());
    }

    private String text() {
        Line title = task.title();
        return title == null ? content.text() : title.text() + "\n" + content.text();
    }

    TaskDraft draft(IdentityHashMap<Demand, String> keys) {
        List<ObligationDraft> obligations = demands.stream()
                .map(read -> read.demand()
                        .draft(
                                keys.getOrDefault(read.demand(), key),
                                lead,
                                supporting,
                                read.source(),
                                read.demand().dependsOn() == null
                                        ? null
                                        : keys.get(read.demand().dependsOn())))
                .toList();
        String deadlineWords = deadlineText();
        return new TaskDraft(
                key,
                number(),
                task.category(),
                text(),
                deadlineWords.isEmpty() ? null : deadlineWords,
                lead,
                supporting,
                open,
                List.copyOf(lines),
                obligations);
    }
}
