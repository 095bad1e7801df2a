package org.fenlei.task.summary;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Sets a Word file after GB/T 9704-2012: A4, type area 156 mm by 225 mm, title in size 2 小标宋, body in size 3 仿宋 on
 * lines of 28 pt, headings in 黑体, page number between dashes at the foot, outside.
 */
final class OfficialWord {

    private static final String BODY = "仿宋";
    private static final String HEADING = "黑体";
    private static final String TITLE = "方正小标宋简体";
    private static final String TABLE = "宋体";
    private static final String LATIN = "Times New Roman";
    private static final int SIZE_2 = 22;
    private static final int SIZE_3 = 16;
    private static final int SIZE_4 = 14;
    private static final double SIZE_SMALL = 10.5;
    private static final double LINE = 28;
    private static final int TWIPS_PER_CM_10 = 567;

    private final XWPFDocument document;

    OfficialWord(XWPFDocument document, String title) {
        this.document = document;
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("");
    }

    XWPFDocument document() {
        return document;
    }

    /** Page size and margins, the page number, and a marking on every page. */
    void pages(@Nullable String marking) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(millimetres(37));
        margins.setBottom(millimetres(35));
        margins.setLeft(millimetres(28));
        margins.setRight(millimetres(26));
        margins.setHeader(millimetres(20));
        margins.setFooter(millimetres(27));
        document.setEvenAndOddHeadings(true);
        number(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        if (marking != null) {
            mark(HeaderFooterType.DEFAULT, marking);
            mark(HeaderFooterType.EVEN, marking);
        }
    }

    void title(List<String> lines) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER, 36);
        paragraph.setSpacingAfter(560);
        run(paragraph, String.join("\n", lines), TITLE, SIZE_2);
    }

    void heading(String text) {
        XWPFParagraph paragraph = indented();
        paragraph.setKeepNext(true);
        run(paragraph, text, HEADING, SIZE_3);
    }

    void body(String text) {
        run(indented(), text, BODY, SIZE_3);
    }

    /** Who signs and when; never alone on a page. */
    void signature(String unitName, String date) {
        document.getLastParagraph().setKeepNext(true);
        paragraph(ParagraphAlignment.RIGHT, LINE).setKeepNext(true);
        XWPFParagraph unit = signed();
        unit.setKeepNext(true);
        run(unit, unitName, BODY, SIZE_3);
        run(signed(), date, BODY, SIZE_3);
    }

    void caption(String text, boolean onNewPage) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER, LINE);
        paragraph.setPageBreak(onNewPage);
        paragraph.setKeepNext(true);
        run(paragraph, text, HEADING, SIZE_4);
    }

    void small(String text, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = paragraph(alignment, 15);
        paragraph.setSpacingBefore(120);
        paragraph.setSpacingAfter(280);
        run(paragraph, text, TABLE, SIZE_SMALL);
    }

    /** Words in a table's cell; line ends break lines. */
    static void cell(XWPFParagraph paragraph, String text, boolean head) {
        paragraph.setSpacingBetween(15, LineSpacingRule.EXACT);
        run(paragraph, text, head ? HEADING : TABLE, SIZE_SMALL);
    }

    private XWPFParagraph indented() {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH, LINE);
        paragraph.setFirstLineIndent(2 * SIZE_3 * 20);
        return paragraph;
    }

    private XWPFParagraph signed() {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.RIGHT, LINE);
        paragraph.setIndentationRight(4 * SIZE_3 * 20);
        return paragraph;
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, double line) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(line, LineSpacingRule.EXACT);
        return paragraph;
    }

    private void number(HeaderFooterType pages, ParagraphAlignment outside) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        paragraph.setAlignment(outside);
        paragraph.setIndentationLeft(SIZE_4 * 20);
        paragraph.setIndentationRight(SIZE_4 * 20);
        run(paragraph, "— ", TABLE, SIZE_4);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        dress(paragraph.getCTP().getFldSimpleArray(0).addNewR().addNewRPr(), TABLE, SIZE_4);
        paragraph.getCTP().getFldSimpleArray(0).getRArray(0).addNewT().setStringValue("1");
        run(paragraph, " —", TABLE, SIZE_4);
    }

    private void mark(HeaderFooterType pages, String marking) {
        XWPFParagraph paragraph = document.createHeader(pages).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        run(paragraph, marking, HEADING, SIZE_4);
    }

    private static void run(XWPFParagraph paragraph, String text, String font, double size) {
        String[] lines = storable(text).split("\n", -1);
        XWPFRun run = paragraph.createRun();
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        dress(properties, font, size);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    private static void dress(CTRPr properties, String font, double size) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        BigInteger halfPoints = BigInteger.valueOf(Math.round(size * 2));
        properties.addNewSz().setVal(halfPoints);
        properties.addNewSzCs().setVal(halfPoints);
    }

    /** XML has no control characters; 〓 shows where one was. */
    private static String storable(String text) {
        StringBuilder storable = new StringBuilder();
        text.codePoints()
                .filter(sign -> sign != '\r')
                .map(sign -> isInXml(sign) ? sign : '〓')
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    private static boolean isInXml(int sign) {
        return sign == '\n' || sign == '\t' || sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF;
    }

    private static BigInteger millimetres(int length) {
        return BigInteger.valueOf((long) length * TWIPS_PER_CM_10 / 10);
    }
}
