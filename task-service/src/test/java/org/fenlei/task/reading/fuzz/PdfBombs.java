package org.fenlei.task.reading.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files written by hand, for no library writes such. */
final class PdfBombs {
    private static final int MIB = 1 << 20;

    private PdfBombs() {}

    static Map<String, Supplier<byte[]>> all() {
        var bombs = new LinkedHashMap<String, Supplier<byte[]>>();
        bombs.put("pdf-of-blanks", () -> page(flate(Bombs.filled(" ", 60 * MIB))));
        bombs.put("pdf-arrays", () -> page(text("q"), "[" + "[]".repeat(9 * MIB) + "]"));
        bombs.put("pdf-numbers", () -> page(text("q"), "[" + "1.5 ".repeat(4 * MIB) + "]"));
        bombs.put("pdf-drawn-arrays", () -> page(flate(text("[" + "[]".repeat(6 * MIB) + "] TJ"))));
        bombs.put("pdf-drawn-numbers", () -> page(flate(text("[" + "300 ".repeat(MIB / 4 - 2) + "] TJ"))));
        bombs.put("pdf-packed-objects", () -> objectStream("[" + "[]".repeat(3 * MIB) + "]", 1));
        bombs.put("pdf-packed-object-numbers", () -> objectStream("1 0 ".repeat(MIB), MIB));
        bombs.put("pdf-table-of-objects", PdfBombs::table);
        bombs.put("pdf-packed-table-of-objects", PdfBombs::packedTable);
        bombs.put("pdf-pages", () -> pages(150_000));
        bombs.put("pdf-pages-in-pages", PdfBombs::pagesInPages);
        bombs.put("pdf-form-in-itself", () -> drawn("/F Do ".repeat(20), "/F Do ".repeat(20)));
        bombs.put("pdf-form-of-comments", () -> drawn("/F Do ".repeat(9_000), "%" + "x".repeat(MIB - 100)));
        bombs.put("pdf-picture-as-page", () -> page("<< /Filter /DCTDecode /Length " + jpeg().length + " >>", jpeg()));
        bombs.put(
                "pdf-fax-as-page",
                () -> page(
                        "<< /Filter /CCITTFaxDecode /DecodeParms << /Columns 60000 /Rows 60000 >> /Length 4 >>",
                        text("abcd")));
        bombs.put("pdf-rows-without-end", () -> {
            byte[] packed = deflated(text("q"));
            return page(
                    "<< /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 900000000 >> /Length "
                            + packed.length + " >>",
                    packed);
        });
        bombs.put("pdf-map-of-a-font", () -> font("<0000> <ffff> <0000>\n".repeat(40_000), ""));
        bombs.put("pdf-wide-codes", () -> font("<00000000> <7fffffff> <0041>\n", ""));
        bombs.put("pdf-characters", () -> page(flate(text("BT /F1 9 Tf (" + "a".repeat(900_000) + ") Tj ET"))));
        bombs.put(
                "pdf-drawn-names",
                () -> page(flate(text(Bombs.numberedText(170_000, at -> "/" + Integer.toString(at, 36) + " ")))));
        bombs.put("pdf-deep-arrays", () -> page(text("q"), "[".repeat(8 * MIB)));
        bombs.put("pdf-deep-dictionaries", () -> page(text("q"), "<</a".repeat(3 * MIB)));
        bombs.put("pdf-nothing-but-streams", () -> text("%PDF-1.7\n" + "stream\n".repeat(MIB)));
        bombs.put(
                "pdf-nothing-but-objects",
                () -> text("%PDF-1.7\n" + Bombs.numberedText(900_000, at -> at + " 0 obj null\n")));
        bombs.put("pdf-nothing-but-trailers", () -> text("%PDF-1.7\n" + "trailer << /Root 1 0 R >>\n".repeat(500_000)));
        bombs.put("pdf-font-program", () -> font("<0041> <0042> <4e00>\n", "/FontFile2 6 0 R"));
        bombs.put("pdf-long-string", () -> page(text("q"), "(" + "a".repeat(18 * MIB) + ")"));
        bombs.put("pdf-long-name", () -> page(text("q"), "/" + "a".repeat(18 * MIB)));
        bombs.put("pdf-long-number", () -> page(text("q"), "1".repeat(18 * MIB)));
        bombs.put(
                "pdf-names",
                () -> page(text("q"), "<<" + Bombs.numberedText(1_500_000, at -> "/a" + at + " 1") + ">>"));
        return bombs;
    }

    private record Packed(String dictionary, byte[] content) {}

    private static Packed flate(byte[] content) {
        byte[] packed = deflated(content);
        return new Packed("<< /Filter /FlateDecode /Length " + packed.length + " >>", packed);
    }

    private static byte[] deflated(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] page(Packed content) {
        return page(content.dictionary(), content.content());
    }

    private static byte[] page(byte[] content, String other) {
        return page("<< /Length " + content.length + " >>", content, other, "");
    }

    private static byte[] page(String dictionary, byte[] content) {
        return page(dictionary, content, "[0 0 600 800]", "");
    }

    private static byte[] page(String dictionary, byte[] content, String other, String resources) {
        return file(List.of(
                text("<< /Type /Catalog /Pages 2 0 R >>"),
                text("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                text(
                        "<< /Type /Page /Parent 2 0 R /MediaBox 5 0 R /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> "
                                + resources + " >> >>"),
                stream(dictionary, content),
                text(other)));
    }

    private static byte[] drawn(String onPage, String form) {
        byte[] packed = deflated(text(form));
        byte[] content = text(onPage);
        return file(List.of(
                text("<< /Type /Catalog /Pages 2 0 R >>"),
                text("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                text(
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>"),
                stream("<< /Length " + content.length + " >>", content),
                stream(
                        "<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /F 5 0 R >> >> /Filter /FlateDecode /Length "
                                + packed.length + " >>",
                        packed)));
    }

    private static byte[] font(String ranges, String descriptor) {
        byte[] map = deflated(text(
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1000000 beginbfrange\n"
                        + ranges + "endbfrange endcmap end end"));
        byte[] content = text("BT /F0 10 Tf 40 700 Td <00410042> Tj ET");
        return file(List.of(
                text("<< /Type /Catalog /Pages 2 0 R >>"),
                text("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                text(
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F0 5 0 R >> >> >>"),
                stream("<< /Length " + content.length + " >>", content),
                text(
                        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 "
                                + descriptor + " >> >>] >>"),
                stream("<< /Filter /FlateDecode /Length " + map.length + " >>", map)));
    }

    private static byte[] pages(int count) {
        return file(List.of(
                text("<< /Type /Catalog /Pages 2 0 R >>"),
                text("<< /Type /Pages /Count 1 /Kids [" + "3 0 R ".repeat(count) + "] >>"),
                text("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>")));
    }

    private static byte[] pagesInPages() {
        var objects = new ArrayList<byte[]>();
        objects.add(text("<< /Type /Catalog /Pages 2 0 R >>"));
        for (int depth = 0; depth < 20; depth++) {
            String below = (depth + 3) + " 0 R ";
            objects.add(text("<< /Type /Pages /Count 1 /Kids [" + below.repeat(10) + "] >>"));
        }
        objects.add(text("<< /Type /Page /MediaBox [0 0 600 800] >>"));
        return file(objects);
    }

    private static byte[] objectStream(String content, int count) {
        String numbers = count == 1 ? "7 0 " : "";
        byte[] packed = deflated(text(numbers + content));
        int first = count == 1 ? numbers.length() : content.length();
        byte[] entries = {1, 0, 20, 2, 0, 2};
        byte[] table = deflated(entries);
        String body = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 7 0 R >>\nendobj\n";
        var file = new ByteArrayOutputStream();
        file.writeBytes(text(body));
        int second = file.size();
        file.writeBytes(text("2 0 obj\n"));
        file.writeBytes(stream(
                "<< /Type /ObjStm /N " + count + " /First " + first + " /Filter /FlateDecode /Length " + packed.length
                        + " >>",
                packed));
        file.writeBytes(text("\nendobj\n"));
        int third = file.size();
        byte[] xref = deflated(
                new byte[] {1, 0, 0, 9, 1, (byte) (second >> 16), (byte) (second >> 8), (byte) second, 2, 0, 0, 2});
        file.writeBytes(text("3 0 obj\n"));
        file.writeBytes(stream(
                "<< /Type /XRef /Size 8 /W [1 3 0] /Index [1 2 7 1] /Root 1 0 R /Filter /FlateDecode /Length "
                        + xref.length + " >>",
                xref));
        file.writeBytes(text("\nendobj\nstartxref\n" + third + "\n%%EOF"));
        return file.toByteArray();
    }

    private static byte[] table() {
        return text("%PDF-1.7\nxref\n0 900000\n" + "0000000009 00000 n \n".repeat(900_000)
                + "trailer\n<< /Root 1 0 R /Size 900000 >>\nstartxref\n9\n%%EOF");
    }

    private static byte[] packedTable() {
        byte[] xref = deflated(Bombs.filled("\u0001\u0009", 7 * MIB));
        var file = new ByteArrayOutputStream();
        file.writeBytes(text("%PDF-1.7\n1 0 obj\n"));
        file.writeBytes(stream(
                "<< /Type /XRef /Size 9000000 /W [1 1 0] /Index [0 9000000] /Root 1 0 R /Filter /FlateDecode /Length "
                        + xref.length + " >>",
                xref));
        file.writeBytes(text("\nendobj\nstartxref\n9\n%%EOF"));
        return file.toByteArray();
    }

    /** The first bytes of a picture of 65,500 by 65,500. */
    private static byte[] jpeg() {
        int[] bytes = {
            0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0xFF, 0xDC, 0xFF, 0xDC, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xDA,
            0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 0x3F, 0
        };
        byte[] jpeg = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            jpeg[at] = (byte) bytes[at];
        }
        return jpeg;
    }

    private static byte[] stream(String dictionary, byte[] content) {
        var stream = new ByteArrayOutputStream();
        stream.writeBytes(text(dictionary + "\nstream\n"));
        stream.writeBytes(content);
        stream.writeBytes(text("\nendstream"));
        return stream.toByteArray();
    }

    /** Objects numbered from 1, with a table of them. */
    private static byte[] file(List<byte[]> objects) {
        var file = new ByteArrayOutputStream();
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        file.writeBytes(text("%PDF-1.7\n"));
        for (int at = 0; at < objects.size(); at++) {
            table.append(String.format("%010d 00000 n \n", file.size()));
            file.writeBytes(text((at + 1) + " 0 obj\n"));
            file.writeBytes(objects.get(at));
            file.writeBytes(text("\nendobj\n"));
        }
        int start = file.size();
        file.writeBytes(text(table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n"
                + start + "\n%%EOF"));
        return file.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
