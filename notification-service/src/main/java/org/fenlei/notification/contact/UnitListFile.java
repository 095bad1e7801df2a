package org.fenlei.notification.contact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.notification.contact.domain.CsvRows;
import org.jspecify.annotations.Nullable;

/** The cells of an uploaded unit list: the first sheet of an {@code .xlsx} workbook, or comma-separated text. */
final class UnitListFile {
    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final long LARGEST_INSIDE = 64L * 1024 * 1024;
    /** Bytes that a workbook's signature needs; the reader fails on fewer. */
    private static final int LONGEST_HEADER = 8;

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private UnitListFile() {}

    /**
     * Reads the rows; a row's place in the list is its place in the file.
     *
     * @throws Refusal naming what is wrong with the file
     */
    static List<List<String>> rows(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw tooLarge("20 MB");
        }
        boolean hasHeader = file.length >= LONGEST_HEADER;
        if (hasHeader && ReadableWorkbook.isOLE2Header(file)) {
            throw unreadable("旧版 .xls 请另存为 .xlsx 或 CSV。 Save an old .xls as .xlsx or CSV.", null);
        }
        List<List<String>> rows =
                hasHeader && ReadableWorkbook.isOOXMLZipHeader(file) ? sheet(file) : CsvRows.of(text(file));
        if (rows.size() > MOST_ROWS) {
            throw tooLarge("最多 " + MOST_ROWS + " 行。 At most that many rows.");
        }
        return rows;
    }

    private static List<List<String>> sheet(byte[] file) {
        refuseBomb(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<List<String>> table = new ArrayList<>();
            rows.limit(MOST_ROWS + 1L).forEach(row -> place(table, row));
            return table;
        } catch (IOException | RuntimeException damaged) {
            throw unreadable("工作簿已损坏或不是 .xlsx。 The workbook is damaged or no .xlsx.", damaged);
        }
    }

    /** The sheet leaves blank rows out; they are put back, so that row numbers agree with what a person sees. */
    private static void place(List<List<String>> table, Row row) {
        while (table.size() < row.getRowNum() - 1 && table.size() <= MOST_ROWS) {
            table.add(List.of(""));
        }
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getCellCount(), MOST_COLUMNS); at++) {
            cells.add(row.getCellText(at));
        }
        table.add(cells);
    }

    /**
     * A few kilobytes can unpack into gigabytes: everything inside is measured before anything is kept. By the zip's
     * directory, since a zip read as a stream cannot hold what some spreadsheet programs write.
     */
    private static void refuseBomb(byte[] file) {
        byte[] buffer = new byte[8192];
        long inside = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        inside += read;
                        if (inside > LARGEST_INSIDE) {
                            throw tooLarge("解压后的内容过大。 The file unpacks to more than is allowed.");
                        }
                    }
                }
            }
        } catch (IOException damaged) {
            throw unreadable("压缩结构已损坏。 The zip structure is damaged.", damaged);
        }
    }

    /** UTF-8 with or without byte order mark, or GB18030; anything else is refused, never guessed. */
    private static String text(byte[] file) {
        for (byte one : file) {
            if (one == 0) {
                throw encoding("文件含空字符，可能是 UTF-16。 The file has NUL bytes; it may be UTF-16.", null);
            }
        }
        boolean marked = file.length >= 3 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF;
        ByteBuffer content = ByteBuffer.wrap(file, marked ? 3 : 0, file.length - (marked ? 3 : 0));
        try {
            return strictly(StandardCharsets.UTF_8, content.duplicate());
        } catch (CharacterCodingException notUtf8) {
            try {
                return strictly(GB18030, content);
            } catch (CharacterCodingException neither) {
                neither.addSuppressed(notUtf8);
                throw encoding("须为 UTF-8 或 GB18030。 It is neither UTF-8 nor GB18030.", neither);
            }
        }
    }

    private static String strictly(Charset charset, ByteBuffer content) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(content)
                .toString();
    }

    private static Refusal tooLarge(String detail) {
        return new Refusal(ContactRefusal.UNIT_LIST_TOO_LARGE, detail);
    }

    private static Refusal encoding(String detail, @Nullable Exception cause) {
        return caused(new Refusal(ContactRefusal.UNIT_LIST_ENCODING, detail), cause);
    }

    private static Refusal unreadable(String detail, @Nullable Exception cause) {
        return caused(new Refusal(ContactRefusal.UNIT_LIST_UNREADABLE, detail), cause);
    }

    private static Refusal caused(Refusal refusal, @Nullable Exception cause) {
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
