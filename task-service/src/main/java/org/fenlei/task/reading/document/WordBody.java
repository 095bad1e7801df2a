package org.fenlei.task.reading.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.fenlei.task.reading.text.Blank;
import org.jspecify.annotations.Nullable;

/** Gathers paragraphs and tables from the elements of a Word part. */
final class WordBody implements SafeXml.Listener {
    /** What prints nothing: deletions, the copy that old readers get, phonetic guides, field codes, note separators. */
    private static final Set<String> SILENT = Set.of("del", "moveFrom", "Fallback", "rt", "instrText", "delText");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final LineCounter counter;
    private @Nullable WordTable table;
    private int tableDepth;
    private int silence;
    private boolean inText;

    WordBody(Limits limits) {
        this.counter = new LineCounter(limits);
    }

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public void start(String element, XMLStreamReader attributes) {
        if (silence > 0 || SILENT.contains(element)) {
            silence++;
            return;
        }
        switch (element) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "t" -> inText = true;
            case "tab" -> write(attributes.getAttributeCount() == 0 ? "\t" : "");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            case "tbl" -> startTable();
            default -> tablePart(element, attributes);
        }
    }

    private void tablePart(String element, XMLStreamReader attributes) {
        if (table != null && tableDepth == 1) {
            table.start(element, attributes);
        }
    }

    private void startTable() {
        tableDepth++;
        if (table == null) {
            table = new WordTable();
        }
    }

    private void write(String text) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().append(text);
        }
    }

    @Override
    public void text(String text) {
        if (silence == 0 && inText) {
            write(text);
        }
    }

    @Override
    public void end(String element) {
        if (silence > 0) {
            silence--;
            return;
        }
        switch (element) {
            case "p" -> endParagraph();
            case "t" -> inText = false;
            case "tbl" -> endTable();
            default -> {
                if (table != null && tableDepth == 1) {
                    table.end(element);
                }
            }
        }
    }

    private void endParagraph() {
        String text = Blank.strip(paragraphs.isEmpty() ? "" : paragraphs.pop().toString());
        if (text.isEmpty()) {
            return;
        }
        Line line = counter.next(text);
        if (table == null) {
            blocks.add(new Block.Paragraph(line));
        } else {
            table.line(line);
        }
    }

    private void endTable() {
        tableDepth--;
        if (table != null && tableDepth == 0) {
            List<Row> rows = table.rows();
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(rows));
            }
            table = null;
        }
    }
}
