package org.fenlei.task.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.PrintedPlan;
import org.fenlei.task.reading.ReadingRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PdfDocumentsTest {
    private static final List<String> LINES = List.of("青湖区2024年工作方案", "一、工作任务", "1、每月巡查1次。");

    @Test
    void everyPrintedLineIsALine() {
        assertThat(Documents.read(PrintedPlan.of(LINES)).lines())
                .extracting(Line::text)
                .containsExactlyElementsOf(LINES);
    }

    @Test
    void aScanIsToldAsOne() {
        assertRefused(ReadingRefusal.PLAN_PDF_WITHOUT_TEXT, PrintedPlan.of(List.of("")));
    }

    @Test
    void aProtectedFileIsToldAsOne() throws IOException {
        for (String password : List.of("", "secret")) {
            try (PDDocument document = Loader.loadPDF(PrintedPlan.of(LINES));
                    var file = new ByteArrayOutputStream()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                document.save(file);

                assertRefused(ReadingRefusal.PLAN_PDF_PROTECTED, file.toByteArray());
            }
        }
    }

    @Test
    void aDamagedFileIsRefused() {
        byte[] whole = PrintedPlan.of(LINES);
        assertRefused(ReadingRefusal.PLAN_FILE_DAMAGED, Arrays.copyOf(whole, 40));
        assertRefused(ReadingRefusal.PLAN_FILE_DAMAGED, "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws IOException {
        assertRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, packed(COSName.FLATE_DECODE, 200));
    }

    @Test
    void aPackingThatNobodyUsesIsRefused() throws IOException {
        for (COSName filter : List.of(
                COSName.RUN_LENGTH_DECODE, COSName.LZW_DECODE, COSName.ASCII_HEX_DECODE, COSName.ASCII85_DECODE)) {
            assertRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, packed(filter, 1));
        }
    }

    @Test
    void whatIsPackedTwiceIsRefused() throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            page.setContents(stream(document, "q Q"));
            page.getContentStreams().next().getCOSObject().setItem(COSName.FILTER, twice());
            document.addPage(page);
            document.save(file);

            assertRefused(ReadingRefusal.PLAN_FORMAT_UNSUPPORTED, file.toByteArray());
        }
    }

    private static COSArray twice() {
        var filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        filters.add(COSName.FLATE_DECODE);
        return filters;
    }

    @Test
    void aPictureIsNotLookedAtWhateverItIsPackedIn() throws IOException {
        try (PDDocument document = Loader.loadPDF(PrintedPlan.of(LINES));
                var file = new ByteArrayOutputStream()) {
            var picture = new PDFormXObject(stream(document, "no picture"));
            picture.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.getCOSObject().setItem(COSName.FILTER, COSName.LZW_DECODE);
            document.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, forms(picture));
            document.save(file);

            assertThat(Documents.read(file.toByteArray()).lines())
                    .extracting(Line::text)
                    .containsExactlyElementsOf(LINES);
        }
    }

    @Test
    void streamsWithoutEndAreRefused() {
        byte[] file = ("%PDF-1.7\n" + "stream\n".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);

        assertRefused(ReadingRefusal.PLAN_FILE_DAMAGED, file);
    }

    @Test
    void formsInFormsWithoutEndAreRefused() throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            PDFormXObject inner = form(document, "q Q", null);
            for (int depth = 0; depth < 12; depth++) {
                inner = form(document, "/F Do ".repeat(10), inner);
            }
            var page = new PDPage(PDRectangle.A4);
            page.setResources(resources(inner));
            page.setContents(stream(document, "/F Do"));
            document.addPage(page);
            document.save(file);

            assertRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, file.toByteArray());
        }
    }

    private static PDFormXObject form(PDDocument document, String content, @Nullable PDFormXObject inner)
            throws IOException {
        var form = new PDFormXObject(stream(document, content));
        form.setBBox(PDRectangle.A4);
        if (inner != null) {
            form.setResources(resources(inner));
        }
        return form;
    }

    private static PDResources resources(PDFormXObject form) {
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.XOBJECT, forms(form));
        return resources;
    }

    private static COSDictionary forms(PDFormXObject form) {
        var forms = new COSDictionary();
        forms.setItem("F", form);
        return forms;
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        var stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static byte[] packed(COSName filter, int mebibytes) throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var content = new PDStream(document);
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            try (OutputStream out = content.createOutputStream(filter)) {
                for (int at = 0; at < mebibytes; at++) {
                    out.write(blanks);
                }
            }
            page.setContents(content);
            document.save(file);
            return file.toByteArray();
        }
    }

    private static void assertRefused(ReadingRefusal code, byte[] file) {
        assertThatThrownBy(() -> Documents.read(file))
                .isInstanceOfSatisfying(PlanReadingRefused.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
