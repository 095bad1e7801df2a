package org.fenlei.local.play;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.fenlei.local.play.SampleSource.Block;
import org.fenlei.local.play.SampleSource.Paragraph;
import org.fenlei.local.play.SampleSource.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTVMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word documents made from a sample's source, and read back into the same blocks. */
final class SampleDocx {

    private static final int CATEGORY = 1;

    private SampleDocx() {}

    static byte[] write(SampleSource source) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            boolean tableBefore = false;
            for (Block block : source.blocks()) {
                if (block instanceof Table table) {
                    if (tableBefore) {
                        document.createParagraph();
                    }
                    table(document.createTable(table.rows().size(), width(table)), table);
                } else if (block instanceof Paragraph paragraph) {
                    paragraph(document.createParagraph(), paragraph);
                }
                tableBefore = block instanceof Table;
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    static SampleSource read(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            List<Block> blocks = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    blocks.add(new Table(
                            table.getRows().stream().map(SampleDocx::cells).toList()));
                } else if (element instanceof XWPFParagraph paragraph
                        && !paragraph.getText().isBlank()) {
                    blocks.add(new Paragraph(paragraph.getText(), blocks.isEmpty()));
                }
            }
            return new SampleSource(List.copyOf(blocks));
        }
    }

    private static int width(Table table) {
        return table.rows().get(0).size();
    }

    private static void paragraph(XWPFParagraph target, Paragraph paragraph) {
        if (!paragraph.title()) {
            target.createRun().setText(paragraph.text());
            return;
        }
        target.setAlignment(ParagraphAlignment.CENTER);
        var bookmark = target.getCTP().addNewBookmarkStart();
        bookmark.setId(BigInteger.ZERO);
        bookmark.setName("_GoBack");
        var run = target.createRun();
        run.setBold(true);
        run.setFontSize(16);
        run.setText(paragraph.text());
        target.getCTP().addNewBookmarkEnd().setId(BigInteger.ZERO);
    }

    private static void table(XWPFTable target, Table table) {
        for (int r = 0; r < table.rows().size(); r++) {
            List<String> cells = table.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                XWPFTableCell cell = target.getRow(r).getCell(c);
                text(cell, cells.get(c));
                if (c == CATEGORY && r > 0) {
                    merge(cell, cells.get(c).isEmpty());
                }
            }
        }
    }

    private static void merge(XWPFTableCell cell, boolean continues) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        CTVMerge merge = properties.addNewVMerge();
        merge.setVal(continues ? STMerge.CONTINUE : STMerge.RESTART);
    }

    private static void text(XWPFTableCell cell, String text) {
        String[] paragraphs = text.split("/");
        for (int i = 0; i < paragraphs.length; i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.createRun().setText(paragraphs[i]);
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("/")))
                .toList();
    }
}
