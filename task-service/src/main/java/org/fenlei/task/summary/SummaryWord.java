package org.fenlei.task.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fenlei.task.summary.domain.Line;
import org.fenlei.task.summary.domain.Paper;

/** A summary as a Word file in the look of official documents. */
final class SummaryWord {

    private static final List<Column> FIGURES = List.of(
            new Column("任务", 7, Line::number),
            new Column("要求", 36, SummaryWord::withRemark),
            new Column("期限", 12, Line::due),
            new Column("目标数", 12, Line::required),
            new Column("完成数", 12, Line::done),
            new Column("完成率", 9, Line::share),
            new Column("状态", 12, Line::status));

    private static final List<Column> STANDING = List.of(
            new Column("任务", 8, Line::number), new Column("要求", 42, Line::title), new Column("开展情况", 50, Line::remark));

    private SummaryWord() {}

    /** A table's column: its head, its share of the width, what stands in it. */
    record Column(String head, int percent, Function<Line, String> text) {
        boolean words() {
            return percent >= 30;
        }
    }

    static byte[] of(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            OfficialWord word = new OfficialWord(document, paper.title());
            word.pages(paper.marking());
            word.title(paper.titleLines());
            for (Paper.Chapter chapter : paper.chapters()) {
                word.heading(chapter.heading());
                chapter.paragraphs().forEach(word::body);
            }
            word.signature(paper.unitName(), paper.date());
            tables(word, paper);
            document.write(octets);
            return octets.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tables(OfficialWord word, Paper paper) {
        boolean onNewPage = true;
        if (!paper.figures().lines().isEmpty()) {
            word.caption(paper.figures().caption(), onNewPage);
            OfficialTable.add(word, FIGURES, paper.figures().lines());
            word.small(paper.basis(), ParagraphAlignment.LEFT);
            onNewPage = false;
        }
        if (!paper.standing().lines().isEmpty()) {
            word.caption(paper.standing().caption(), onNewPage);
            OfficialTable.add(word, STANDING, paper.standing().lines());
        }
    }

    private static String withRemark(Line line) {
        return line.remark().isEmpty() ? line.title() : line.title() + "\n说明：" + line.remark();
    }
}
