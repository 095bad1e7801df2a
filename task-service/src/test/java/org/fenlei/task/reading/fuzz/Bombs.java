package org.fenlei.task.reading.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files whose size lies elsewhere than where it is seen; {@code -Dfenlei.bombs.mebibytes=40} makes larger ones. */
final class Bombs {
    private static final int MIB = 1 << 20;
    /** The larger, the surer; the largest that one part of a file may be is 48. */
    private static final int LARGE = Integer.getInteger("fenlei.bombs.mebibytes", 10) * MIB;

    /** What cannot be packed, lest a part be refused for its ratio before it is read. */
    private static final byte[] UNPACKABLE =
            ("<!--" + HexFormat.of().formatHex(noise(MIB / 2).getBytes(ISO_8859_1)) + "-->").getBytes(UTF_8);

    private static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String STRINGS = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final String HEADED = "青湖区2024年任务清单\n\n\t序号\n\t工作内容\n\t责任单位\n\t完成时限\n\n\t1\n";

    private Bombs() {}

    static Map<String, Supplier<byte[]>> all() {
        var bombs = new LinkedHashMap<String, Supplier<byte[]>>();
        archives(bombs);
        entities(bombs);
        words(bombs);
        workbooks(bombs);
        texts(bombs);
        PdfBombs.all().forEach(bombs::put);
        return bombs;
    }

    private static void archives(Map<String, Supplier<byte[]>> bombs) {
        bombs.put("zip-of-blanks", () -> zip("word/document.xml", new Part("", " ".repeat(MIB), 10 * LARGE, "")));
        bombs.put("zip-of-zips", Bombs::nested);
        bombs.put("zip-of-many-parts", () -> parts(20_000));
        bombs.put(
                "zip-below-its-limits",
                () -> zip("word/media/a", new Part("", noise(MIB / 64).repeat(64), LARGE, "")));
    }

    private static void entities(Map<String, Supplier<byte[]>> bombs) {
        bombs.put("billion-laughs", () -> Packing.WORD_BODY.file(laughs(10).getBytes(UTF_8)));
        bombs.put(
                "quadratic-blow-up",
                () -> Packing.WORD_BODY.file(("<!DOCTYPE d [<!ENTITY a \"" + "a".repeat(100_000) + "\">]><d>"
                                + "&a;".repeat(100_000) + "</d>")
                        .getBytes(UTF_8)));
        bombs.put(
                "external-entity",
                () -> Packing.SHEET.file(
                        "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///dev/zero\">]><d>&a;</d>".getBytes(UTF_8)));
        bombs.put(
                "external-type",
                () -> Packing.CONTENT_TYPES.file("<!DOCTYPE d SYSTEM \"file:///dev/zero\"><d/>".getBytes(UTF_8)));
    }

    private static void words(Map<String, Supplier<byte[]>> bombs) {
        bombs.put("deep-elements", () -> word("<a>", LARGE));
        bombs.put("one-long-attribute", () -> part(Packing.WORD_BODY, "<d a=\"", "x", LARGE, "\"/>"));
        bombs.put("one-long-comment", () -> part(Packing.WORD_BODY, "<d><!--", "x<", LARGE, "--></d>"));
        bombs.put("one-long-name", () -> part(Packing.WORD_BODY, "<d", "x", LARGE, "/>"));
        bombs.put(
                "names-without-end",
                () -> Packing.WORD_BODY.file(numbered(2_000_000, at -> "<a" + at + "/>", "<d>", "</d>")));
        bombs.put(
                "attributes-without-end",
                () -> Packing.WORD_BODY.file(numbered(2_000_000, at -> "a" + at + "='' ", "<d ", "/>")));
        bombs.put("one-long-paragraph", () -> word("<w:p><w:r><w:t>", "字", LARGE));
        bombs.put("cells-without-end", () -> word("<w:tbl><w:tr>", "<w:tc/>", LARGE));
        bombs.put("rows-without-end", () -> word("<w:tbl>", "<w:tr><w:tc/></w:tr>", LARGE));
        bombs.put("short-paragraphs", () -> word("", "<w:p><w:t>a</w:t></w:p>", LARGE));
        bombs.put("empty-paragraphs", () -> word("<w:p/>", LARGE));
        bombs.put(
                "lists-without-end",
                () -> Packing.WORD_NUMBERING.file(numbered(
                        400_000,
                        at -> "<w:num w:numId='" + at + "'><w:lvlOverride w:ilvl='1'/></w:num>",
                        "<w:n xmlns:w='w'>",
                        "</w:n>")));
    }

    private static void workbooks(Map<String, Supplier<byte[]>> bombs) {
        bombs.put(
                "far-cells",
                () -> part(
                        Packing.SHEET,
                        SHEET,
                        "<row><c r='A1'><v>1</v></c><c r='GR1'><v>1</v></c></row>",
                        2 * MIB,
                        "</sheetData></worksheet>"));
        bombs.put(
                "cells-of-one-row",
                () -> part(Packing.SHEET, SHEET + "<row>", "<c/>", LARGE, "</row></sheetData></worksheet>"));
        bombs.put(
                "far-row",
                () -> Packing.SHEET.file(
                        (SHEET + "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData></worksheet>")
                                .getBytes(UTF_8)));
        bombs.put(
                "dimension-without-end",
                () -> Packing.SHEET.file((SHEET.replace("<sheetData>", "<dimension ref='A1:XFD1048576'/><sheetData>")
                                + "<row><c r='A1'><v>1</v></c></row></sheetData></worksheet>")
                        .getBytes(UTF_8)));
        bombs.put(
                "a-million-merged-areas",
                () -> Packing.SHEET.file(numbered(
                        1_000_000,
                        at -> "<mergeCell ref='A" + (at + 1) + ":CV" + (at + 1) + "'/>",
                        SHEET + "<row><c r='A1'><v>1</v></c></row></sheetData><mergeCells>",
                        "</mergeCells></worksheet>")));
        bombs.put(
                "tall-merged-areas",
                () -> Packing.SHEET.file(numbered(
                        50_000,
                        at -> "<mergeCell ref='A" + (at + 1) + ":CV1048576'/>",
                        SHEET
                                + numberedText(
                                        20_000,
                                        at -> "<row r='" + (at + 1) + "'><c r='A" + (at + 1) + "'><v>1</v></c></row>")
                                + "</sheetData><mergeCells>",
                        "</mergeCells></worksheet>")));
        bombs.put(
                "shared-strings-without-end",
                () -> part(Packing.SHARED_STRINGS, STRINGS, "<si><t>a</t></si>", LARGE, "</sst>"));
        bombs.put("empty-shared-strings", () -> part(Packing.SHARED_STRINGS, STRINGS, "<si/>", LARGE, "</sst>"));
        bombs.put(
                "one-long-shared-string",
                () -> part(Packing.SHARED_STRINGS, STRINGS + "<si><t>", "字", LARGE, "</t></si></sst>"));
        bombs.put(
                "one-long-value",
                () -> part(
                        Packing.SHEET,
                        SHEET + "<row><c r='A1' t='str'><v>",
                        "字",
                        LARGE,
                        "</v></c></row></sheetData></worksheet>"));
        bombs.put(
                "formats-without-end",
                () -> Packing.SHEET_STYLES.file(numbered(
                        800_000,
                        at -> "<numFmt numFmtId='" + at + "' formatCode='0'/>",
                        "<styleSheet><numFmts>",
                        "</numFmts></styleSheet>")));
        bombs.put(
                "cell-formats-without-end",
                () -> part(
                        Packing.SHEET_STYLES,
                        "<styleSheet><cellXfs>",
                        "<xf numFmtId='1'/>",
                        LARGE,
                        "</cellXfs></styleSheet>"));
        bombs.put(
                "sheets-without-end",
                () -> Packing.WORKBOOK.file(numbered(
                        500_000,
                        at -> "<sheet name='s" + at + "' sheetId='1' r:id='rId1'/>",
                        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>",
                        "</sheets></workbook>")));
        bombs.put(
                "workbook-of-pictures",
                () -> Packing.with(
                        Packing.excel(), "xl/media/a.png", noise(19 * MIB).getBytes(ISO_8859_1)));
    }

    private static void texts(Map<String, Supplier<byte[]>> bombs) {
        bombs.put("one-long-line", () -> filled("a", 20 * MIB));
        bombs.put("line-ends", () -> filled("\n", 20 * MIB));
        bombs.put("empty-cells", () -> filled("\t\n", 20 * MIB));
        bombs.put("short-lines", () -> filled("a\n", 2 * MIB));
        bombs.put("short-cells", () -> filled("\ta\n", 3 * MIB));
        bombs.put("pasted-cells", () -> filled("a\t", 2 * MIB));
        bombs.put("one-pasted-row", () -> text("青湖区2024年任务清单\n序号\t工作内容\t责任单位\t完成时限\n" + "a\t".repeat(190_000) + "\n"));
        bombs.put("one-character-too-many", () -> filled("字", 3 * 500_001));
        bombs.put("as-long-as-allowed", () -> filled("一、每月检查不少于2次，培训1场。\n责任单位：区城管局\n", 840_000));
        bombs.put("demands-without-end", () -> text(HEADED + "\t" + "每月检查不少于2次，".repeat(60_000) + "\n\t区城管局\n\t全年\n"));
        bombs.put("questions-without-end", () -> text(HEADED + "\t" + "培训百分之5，".repeat(60_000) + "\n\t区城管局\n\t\n"));
        bombs.put(
                "units-without-end",
                () -> text(HEADED + "\t每月检查\n\t" + numberedText(100_000, at -> "第" + at + "局、") + "\n\t全年\n"));
        bombs.put(
                "words-that-match-all-along",
                () -> text(HEADED + "\t" + "上月每月5日前".repeat(120_000) + "\n\t区城管局\n\t全年\n"));
        bombs.put("gb18030-garbage", () -> garbage(20 * MIB));
        bombs.put("little-gb18030-garbage", () -> garbage(3 * MIB));
    }

    /** Bytes that come out of a repetition. */
    record Part(String before, String piece, int size, String after) {}

    private static byte[] part(Packing packing, String before, String piece, int size, String after) {
        byte[] content = filled(piece, size);
        var part = new ByteArrayOutputStream(size + before.length() + after.length());
        part.writeBytes(UNPACKABLE);
        part.writeBytes(before.getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes(after.getBytes(UTF_8));
        return packing.file(part.toByteArray());
    }

    private static byte[] word(String piece, int size) {
        return word("", piece, size);
    }

    private static byte[] word(String before, String piece, int size) {
        return part(Packing.WORD_BODY, BODY + before, piece, size, "");
    }

    static byte[] filled(String piece, int size) {
        byte[] bytes = piece.getBytes(UTF_8);
        byte[] filled = new byte[size / bytes.length * bytes.length];
        for (int at = 0; at < filled.length; at += bytes.length) {
            System.arraycopy(bytes, 0, filled, at, bytes.length);
        }
        return filled;
    }

    static byte[] numbered(int times, IntFunction<String> piece, String before, String after) {
        return (before + numberedText(times, piece) + after).getBytes(UTF_8);
    }

    static String numberedText(int times, IntFunction<String> piece) {
        var text = new StringBuilder();
        for (int at = 0; at < times; at++) {
            text.append(piece.apply(at));
        }
        return text.toString();
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] garbage(int size) {
        byte[] garbage = new byte[size];
        var random = new Random(7);
        for (int at = 0; at < size; at++) {
            garbage[at] = (byte) (0xA1 + random.nextInt(0x5D));
        }
        return garbage;
    }

    private static String noise(int size) {
        byte[] noise = new byte[size];
        new Random(7).nextBytes(noise);
        return new String(noise, ISO_8859_1);
    }

    private static String laughs(int levels) {
        var xml = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int at = 1; at < levels; at++) {
            xml.append("<!ENTITY a")
                    .append(at)
                    .append(" \"")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append("]><d>&a").append(levels - 1).append(";</d>").toString();
    }

    private static byte[] zip(String name, Part part) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] piece = part.piece().getBytes(ISO_8859_1);
            for (int written = 0; written < part.size(); written += piece.length) {
                zip.write(piece);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] nested() {
        byte[] file = zip("a", new Part("", " ".repeat(MIB), 4 * MIB, ""));
        for (int depth = 0; depth < 10; depth++) {
            byte[] inner = file;
            var outer = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(outer)) {
                for (int copy = 0; copy < 10; copy++) {
                    zip.putNextEntry(new ZipEntry(copy + ".zip"));
                    zip.write(inner);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            file = outer.toByteArray();
        }
        return Arrays.copyOf(file, Math.min(file.length, 19 * MIB));
    }

    private static byte[] parts(int count) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (int part = 0; part < count; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
