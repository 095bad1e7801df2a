package org.fenlei.task.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** A plan in numbered paragraphs, to be had as text, as a PDF, and as a Word file whose numbers are typed or Word's own. */
public final class NumberedPlan {
    private static final List<Pattern> LEVELS =
            List.of(Pattern.compile("[一二三四五六七八九十]+、"), Pattern.compile("（[一二三四五六七八九十]+）"), Pattern.compile("\\d+、"));
    private static final String NUMBERING = """
            <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3、"/></w:lvl>
            </w:abstractNum></xml-fragment>""";

    private final List<String> paragraphs;

    private NumberedPlan(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** A plan, each line a paragraph. */
    public static NumberedPlan of(String text) {
        return new NumberedPlan(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    public byte[] asText() {
        return String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
    }

    /** As text whose lines are broken after so many characters. */
    public byte[] asText(int width) {
        return String.join("\n", lines(width)).getBytes(StandardCharsets.UTF_8);
    }

    /** As a PDF whose lines are broken after so many characters. */
    public byte[] asPdf(int width) {
        return PrintedPlan.of(lines(width));
    }

    private List<String> lines(int width) {
        return paragraphs.stream()
                .flatMap(line ->
                        line.replaceAll("(.{" + width + "})(?=.)", "$1\n").lines())
                .toList();
    }

    public byte[] asWord() {
        return word(false);
    }

    public byte[] asWordThatCounts() {
        return word(true);
    }

    private byte[] word(boolean counts) {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            BigInteger list = list(document.createNumbering());
            for (String text : paragraphs) {
                XWPFParagraph paragraph = document.createParagraph();
                int level = counts ? level(text) : -1;
                if (level >= 0) {
                    paragraph.setNumID(list);
                    paragraph.setNumILvl(BigInteger.valueOf(level));
                }
                paragraph.createRun().setText(level < 0 ? text : text.substring(end(text, level)));
            }
            document.write(file);
            return file.toByteArray();
        } catch (IOException | XmlException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private static BigInteger list(XWPFNumbering numbering) throws IOException, XmlException {
        CTNumbering kinds =
                CTNumbering.Factory.parse(new ByteArrayInputStream(NUMBERING.getBytes(StandardCharsets.UTF_8)));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kinds.getAbstractNumArray(0))));
    }

    private static int level(String text) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (end(text, level) > 0) {
                return level;
            }
        }
        return -1;
    }

    private static int end(String text, int level) {
        Matcher number = LEVELS.get(level).matcher(text);
        return number.lookingAt() ? number.end() : -1;
    }
}
