package org.fenlei.task.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A PDF whose pages print lines of text in a Chinese font that every reader knows by name. */
public final class PrintedPlan {
    private static final int LINES_ON_A_PAGE = 40;

    private PrintedPlan() {}

    public static byte[] of(List<String> lines) {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            for (int from = 0; from < lines.size(); from += LINES_ON_A_PAGE) {
                page(document, lines.subList(from, Math.min(lines.size(), from + LINES_ON_A_PAGE)));
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A page on which operators draw; the font is {@code /F0}. */
    public static byte[] drawing(byte[] operators) {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            page(document, operators);
            document.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        var operators = new StringBuilder();
        int height = 800;
        for (String line : lines) {
            String codes = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
            operators
                    .append("BT /F0 10 Tf 40 ")
                    .append(height)
                    .append(" Td <")
                    .append(codes)
                    .append("> Tj ET\n");
            height -= 18;
        }
        page(document, operators.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static void page(PDDocument document, byte[] operators) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var resources = new PDResources();
        var fonts = new COSDictionary();
        fonts.setItem("F0", font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        var content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators);
        }
        page.setContents(content);
    }

    private static COSDictionary font() {
        var system = new COSDictionary();
        system.setString("Registry", "Adobe");
        system.setString("Ordering", "GB1");
        system.setInt("Supplement", 4);
        var descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "STSong-Light");
        descriptor.setInt("Flags", 4);
        var glyphs = new COSDictionary();
        glyphs.setName("Type", "Font");
        glyphs.setName("Subtype", "CIDFontType0");
        glyphs.setName("BaseFont", "STSong-Light");
        glyphs.setItem("CIDSystemInfo", system);
        glyphs.setItem("FontDescriptor", descriptor);
        var font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "STSong-Light");
        font.setName("Encoding", "UniGB-UCS2-H");
        var descendants = new COSArray();
        descendants.add(glyphs);
        font.setItem("DescendantFonts", descendants);
        glyphs.setItem("DW", COSInteger.get(1000));
        return font;
    }
}
