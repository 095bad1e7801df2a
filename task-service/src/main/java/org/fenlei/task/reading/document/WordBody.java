package org.fenlei.task.reading.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Gathers paragraphs and tables from the elements of a Word part. */
final class WordBody implements SafeXml.Listener {
    /** What prints nothing: deletions, the copy that old readers get, phonetic guides, field codes, note separators. */
    private static final Set<String> SILENT =
            Set.of("del", "moveFrom", "Fallback", "rt", "instrText", "delText", "pPrChange");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final LineCounter counter;
    private final WordNumbering numbering;
    private final WordStyles styles;
    private @Nullable WordTable table;
    private int tableDepth;
    private int silence;
    private boolean inText;

    WordBody(WordNumbering numbering, WordStyles styles, Limits limits) {
        this.numbering = numbering;
        this.styles = styles;
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
            case "p" -> paragraphs.push(new WordParagraph());
            case "t" -> inText = true;
            case "tab" -> write(attributes.getAttributeCount() == 0 ? "\t" : "");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            case "tbl" -> startTable();
            default -> {
                paragraphPart(element, attributes);
                tablePart(element, attributes);
            }
        }
    }

    private void paragraphPart(String element, XMLStreamReader attributes) {
        WordParagraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            switch (element) {
                case "pStyle" -> paragraph.style(XmlAttributes.value(attributes));
                case "numId" -> paragraph.list(XmlAttributes.value(attributes));
                case "ilvl" -> paragraph.level(XmlAttributes.number(XmlAttributes.value(attributes), 0));
                default -> {
                    // looks say nothing
                }
            }
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
            table = new WordTable(counter);
        }
    }

    private void write(String text) {
        counter.write(text.length());
        WordParagraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.write(text);
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
        String text = paragraphs.isEmpty() ? "" : paragraphs.pop().text(numbering, styles);
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
