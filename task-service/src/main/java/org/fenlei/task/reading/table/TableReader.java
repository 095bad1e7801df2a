package org.fenlei.task.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.task.reading.document.Block;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.document.Row;
import org.fenlei.task.reading.grammar.Grammar;
import org.fenlei.task.reading.layout.PlanLayout;
import org.fenlei.task.reading.text.Compact;
import org.jspecify.annotations.Nullable;

/** Walks through a document's tables, keeping the header from one page's table to the next. */
final class TableReader {
    private static final Pattern MARKS = Pattern.compile("[扣加减得计记].{0,8}分|满分|分制");

    private final List<Line> before = new ArrayList<>();
    private final List<Line> after = new ArrayList<>();
    private final List<Line> furniture = new ArrayList<>();
    private final RowReader rows = new RowReader();
    private @Nullable Header header;
    private boolean justHeaded;

    void outside(List<Line> lines) {
        (header == null ? before : after).addAll(lines);
    }

    void table(Block.Table table) {
        List<Row> all = table.rows();
        int at = 0;
        while (at < all.size() && Header.of(all.get(at)).isEmpty() && !Header.isScoring(all.get(at))) {
            at++;
        }
        boolean headed = at < all.size();
        if ((headed && Header.isScoring(all.get(at))) || (!headed && header == null)) {
            if (headed) {
                all.stream().filter(row -> !demands(row)).forEach(row -> furniture.addAll(row.lines()));
            }
            return;
        }
        boolean continues = header != null && !all.isEmpty() && all.get(0).width() == header.width();
        for (Row row : headed && !continues ? all.subList(0, at) : List.<Row>of()) {
            before.addAll(row.lines());
        }
        all.subList(headed && !continues ? at : 0, all.size()).forEach(this::row);
    }

    /** What is marked demands nothing; what says how often or how much, and not what it costs, is for a person to place. */
    private static boolean demands(Row row) {
        Compact text = Compact.of(Passage.of(row.lines()).raw());
        return Grammar.counts(text) && !MARKS.matcher(text.text()).find();
    }

    private void row(Row row) {
        Optional<Header> headed = Header.of(row);
        Header known = header;
        if (headed.isPresent()) {
            header = headed.get();
            justHeaded = true;
            furniture.addAll(row.lines());
        } else if (known == null) {
            return;
        } else if (known.isRepeatedBy(row)) {
            furniture.addAll(row.lines());
        } else if (justHeaded && known.dividedBy(row).isPresent()) {
            header = known.dividedBy(row).orElse(known);
            furniture.addAll(row.lines());
        } else if (!row.isBlank()) {
            justHeaded = false;
            body(row, known);
        }
    }

    private void body(Row row, Header known) {
        switch (rows.read(row, known)) {
            case CATEGORY -> furniture.addAll(row.lines());
            case NOTE -> after.addAll(row.lines());
            case TASK, UNPLACED -> {
                // kept by the row reader; or left for a person to place
            }
        }
    }

    boolean sawHeader() {
        return header != null;
    }

    PlanLayout read() {
        return new PlanLayout(rows.tasks(), before, after, furniture);
    }
}
