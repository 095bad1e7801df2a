package org.fenlei.task.reading.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** One outermost Word table while it is read. */
final class WordTable {
    private static final int WIDEST = 200;

    private final LineCounter counter;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private int column;
    private int span = 1;
    private boolean merged;
    private boolean counted;

    WordTable(LineCounter counter) {
        this.counter = counter;
    }

    void start(String element, XMLStreamReader attributes) {
        switch (element) {
            case "tr" -> startRow();
            case "tc" -> startCell();
            case "gridSpan" -> span = columns(attributes);
            case "gridBefore" -> column = columns(attributes);
            case "numId" -> counted |= !XmlAttributes.value(attributes).equals("0");
            case "vMerge", "hMerge" -> merged = !XmlAttributes.value(attributes).equals("restart");
            default -> {
                // widths, borders and shading say nothing
            }
        }
    }

    void end(String element) {
        switch (element) {
            case "tr" -> endRow();
            case "tc" -> endCell();
            default -> {
                // as above
            }
        }
    }

    void line(Line line) {
        lines.add(line);
    }

    List<Row> rows() {
        if (!lines.isEmpty()) {
            endCell();
        }
        endRow();
        return rows;
    }

    private void startRow() {
        cells = new ArrayList<>();
        column = 0;
    }

    private void startCell() {
        lines = new ArrayList<>();
        span = 1;
        merged = false;
        counted = false;
    }

    private void endCell() {
        counter.cell();
        cells.add(new Cell(column, span, merged && lines.isEmpty(), counted, lines));
        column += span;
        lines = new ArrayList<>();
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Row(cells));
            cells = new ArrayList<>();
        }
    }

    private static int columns(XMLStreamReader attributes) {
        return Math.max(1, Math.min(WIDEST, XmlAttributes.number(XmlAttributes.value(attributes), 1)));
    }
}
