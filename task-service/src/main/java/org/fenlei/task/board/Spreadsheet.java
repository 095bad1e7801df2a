package org.fenlei.task.board;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.print.Attachment;

/** A workbook that is downloaded. */
@Schema(name = "Spreadsheet", type = SchemaType.STRING, format = "binary", description = "An Office Open XML workbook")
record Spreadsheet(String name, byte[] octets) {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_NAME = 80;

    /** Fills a workbook. */
    static Spreadsheet of(String name, Consumer<Workbook> filling) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(octets, "Fenlei", "1.0")) {
            filling.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Spreadsheet(name, octets.toByteArray());
    }

    /** To be saved under its name; programs that read no UTF-8 there save it under the plain one (RFC 6266). */
    Response download(String plainName) {
        return Response.ok(octets)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(shortened() + ".xlsx", plainName + ".xlsx"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Without signs that no file system takes, and no longer than one takes. */
    private String shortened() {
        String kept = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        int length = Math.min(kept.codePointCount(0, kept.length()), LONGEST_NAME);
        return kept.substring(0, kept.offsetByCodePoints(0, length));
    }
}
