package org.fenlei.task.reading.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.SourceLine;
import org.fenlei.task.reading.Span;
import org.fenlei.task.reading.TaskDraft;
import org.fenlei.task.reading.document.Block;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.PlanDocument;
import org.fenlei.task.reading.document.Row;
import org.fenlei.task.reading.report.Piece.MarkedCell;
import org.fenlei.task.reading.report.Section.State;
import org.jspecify.annotations.Nullable;

/** Lays a draft over the document that it was read from. */
public final class MarkedDocument {
    private final Map<Integer, TaskDraft> taskOf = new HashMap<>();
    private final Map<Integer, List<Stretch>> marked = new HashMap<>();
    private final Set<Integer> unrecognised;
    private final List<Open> open = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /** Characters of a line that a demand was read from. */
    private record Stretch(int from, int to, int demand) {}

    /** A section to which pieces may still be added. */
    private record Open(State state, @Nullable TaskDraft task, boolean first, List<Piece> pieces) {}

    private MarkedDocument(PlanDraft draft) {
        this.unrecognised = draft.unrecognised().stream().map(SourceLine::line).collect(Collectors.toSet());
        for (TaskDraft task : draft.tasks()) {
            task.lines().forEach(line -> taskOf.putIfAbsent(line, task));
            for (int at = 0; at < task.obligations().size(); at++) {
                mark(task.obligations().get(at), at + 1);
            }
        }
    }

    /** The document in sections, each with its task, if it has one. */
    public static List<Section> of(PlanDocument document, PlanDraft draft) {
        var marking = new MarkedDocument(draft);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                var weights = new ColumnWeights(table);
                table.rows().stream().filter(row -> !row.isBlank()).forEach(row -> marking.row(row, weights));
            } else {
                block.lines().forEach(marking::paragraph);
            }
        }
        draft.tasks().stream()
                .filter(task -> !marking.told.contains(task.key()))
                .forEach(marking::withoutLines);
        return marking.open.stream()
                .map(each -> new Section(each.state(), each.task(), each.first(), each.pieces()))
                .toList();
    }

    /** A task that somebody added: nothing of the document is its own. */
    private void withoutLines(TaskDraft task) {
        open.add(new Open(State.TASK, task, true, List.of()));
    }

    private void mark(ObligationDraft demand, int number) {
        for (Span span : demand.source().spans()) {
            marked.computeIfAbsent(span.line(), none -> new ArrayList<>())
                    .add(new Stretch(span.from(), span.to(), number));
        }
    }

    private void paragraph(Line line) {
        put(List.of(line), new Piece(line.number(), false, List.of(new MarkedCell(1, List.of(marks(line))))));
    }

    private void row(Row row, ColumnWeights weights) {
        List<MarkedCell> cells = row.cells().stream()
                .map(cell -> new MarkedCell(
                        weights.of(cell), cell.lines().stream().map(this::marks).toList()))
                .toList();
        put(row.lines(), new Piece(row.lines().get(0).number(), true, cells));
    }

    private void put(List<Line> lines, Piece piece) {
        @Nullable
        TaskDraft task = lines.stream()
                .map(line -> taskOf.get(line.number()))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        boolean lost = lines.stream().anyMatch(line -> unrecognised.contains(line.number()));
        State state = task != null ? State.TASK : lost ? State.UNRECOGNISED : State.METADATA;
        Open last = open.isEmpty() ? null : open.get(open.size() - 1);
        if (last == null || last.state() != state || last.task() != task) {
            last = new Open(state, task, task != null && told.add(task.key()), new ArrayList<>());
            open.add(last);
        }
        last.pieces().add(piece);
    }

    /** The line cut where a mark begins or ends; where demands overlap, the first has the words. */
    private List<Mark> marks(Line line) {
        int length = line.text().length();
        int[] demands = new int[length];
        for (Stretch stretch : marked.getOrDefault(line.number(), List.of())) {
            int from = Math.max(0, stretch.from() - line.start());
            int to = Math.min(length, stretch.to() - line.start());
            for (int at = from; at < to; at++) {
                demands[at] = demands[at] == 0 ? stretch.demand() : demands[at];
            }
        }
        var marks = new ArrayList<Mark>();
        int begun = 0;
        for (int at = 1; at <= length; at++) {
            if (at == length || demands[at] != demands[begun]) {
                marks.add(new Mark(line.text().substring(begun, at), demands[begun]));
                begun = at;
            }
        }
        return marks;
    }
}
