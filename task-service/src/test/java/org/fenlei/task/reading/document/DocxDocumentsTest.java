package org.fenlei.task.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.fenlei.task.reading.TaskTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

class DocxDocumentsTest {

    @Test
    void everyNonEmptyParagraphIsALineInACellToo() {
        byte[] file = TaskTable.titled("题目", "")
                .row("序号|内容|单位")
                .row("1|甲/乙|")
                .note("注")
                .asWord();

        PlanDocument document = Documents.read(file);

        assertThat(document.lines()).extracting(Line::text).containsExactly("题目", "序号", "内容", "单位", "1", "甲", "乙", "注");
        assertThat(document.lines()).extracting(Line::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aVerticallyMergedCellIsKnownFromAnEmptyOne() {
        byte[] file =
                TaskTable.titled("题目").row("甲|乙|丙").row("1|大|A").row("2|^|").asWord();

        Row last = Documents.read(file).tables().get(0).rows().get(2);

        assertThat(last.cells().get(1).merged()).isTrue();
        assertThat(last.cells().get(2).merged()).isFalse();
        assertThat(last.cells().get(2).isBlank()).isTrue();
    }

    @Test
    void aCellOverSeveralColumnsCoversThemAll() {
        byte[] file = TaskTable.titled("题目").row("甲|乙|丙").row("一、宣传").asWord();

        Row wide = Documents.read(file).tables().get(0).rows().get(1);

        assertThat(wide.cells()).hasSize(1);
        assertThat(wide.at(2)).contains(wide.cells().get(0));
    }

    @Test
    void deletedTextIsNotReadAndInsertedTextIs() throws IOException {
        byte[] file = paragraph("<w:p xmlns:w=\"%s\"><w:r><w:t>留</w:t></w:r>"
                + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>删</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>增</w:t></w:r></w:ins></w:p>");

        assertThat(Documents.read(file).lines()).extracting(Line::text).containsExactly("留增");
    }

    @Test
    void fieldsBookmarksAndBreaksAreNoText() throws IOException {
        byte[] file = paragraph("<w:p xmlns:w=\"%s\"><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>"
                + "<w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:bookmarkEnd w:id=\"0\"/></w:p>");

        assertThat(Documents.read(file).lines()).extracting(Line::text).containsExactly("一\n二");
    }

    @Test
    void footnotesFollowTheBody() throws IOException {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("正文");
            document.createFootnotes();
            document.createFootnote().createParagraph().createRun().setText("脚注");
            document.write(file);

            assertThat(Documents.read(file.toByteArray()).lines())
                    .extracting(Line::text)
                    .containsExactly("正文", "脚注");
        }
    }

    @Test
    void aTableInsideACellIsThatCellsText() throws IOException {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            XWPFTable outer = document.createTable(1, 2);
            outer.getRow(0).getCell(0).setText("外");
            XWPFTable inner = new XWPFTable(
                    outer.getRow(0).getCell(1).getCTTc().addNewTbl(),
                    outer.getRow(0).getCell(1),
                    1,
                    1);
            inner.getRow(0).getCell(0).setText("内");
            outer.getRow(0).getCell(1).addParagraph();
            document.write(file);

            Block.Table table = Documents.read(file.toByteArray()).tables().get(0);
            assertThat(table.rows()).hasSize(1);
            assertThat(table.rows().get(0).cells()).hasSize(2);
            assertThat(table.rows().get(0).cells().get(1).lines())
                    .extracting(Line::text)
                    .containsExactly("内");
        }
    }

    @Test
    void aThousandRowsAreReadInNoTime() {
        TaskTable table = TaskTable.titled("题目").row("序号|内容|单位|时限");
        for (int row = 1; row <= 1_000; row++) {
            table.row(row + "|第" + row + "件事情要抓紧做好并且写得比较长一些|区城管局|全年");
        }
        byte[] file = table.asWord();

        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        PlanDocument document = Documents.read(file);

        assertThat(document.lines()).hasSize(1 + 1_001 * 4);
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                .isLessThan(5_000_000_000L);
    }

    private static byte[] paragraph(String xml) throws IOException {
        String namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            CTP parsed = CTP.Factory.parse(new ByteArrayInputStream(
                    String.format("<xml-fragment xmlns:w=\"%s\">%s</xml-fragment>", namespace, inner(xml, namespace))
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            document.createParagraph().getCTP().set(parsed);
            document.write(file);
            return file.toByteArray();
        } catch (XmlException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static String inner(String xml, String namespace) {
        String paragraph = String.format(xml, namespace);
        return paragraph.substring(paragraph.indexOf('>') + 1, paragraph.lastIndexOf("</w:p>"));
    }
}
