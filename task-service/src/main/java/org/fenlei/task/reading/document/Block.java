package org.fenlei.task.reading.document;

import java.util.List;

/** A piece of a document, in its order. */
public sealed interface Block {

    /** The lines that it holds. */
    List<Line> lines();

    /** A line outside every table. */
    record Paragraph(Line line) implements Block {
        @Override
        public List<Line> lines() {
            return List.of(line);
        }
    }

    /** A table; tables inside its cells count as those cells' text. */
    record Table(List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Line> lines() {
            return rows.stream().flatMap(row -> row.lines().stream()).toList();
        }
    }
}
