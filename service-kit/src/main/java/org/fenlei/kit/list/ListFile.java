package org.fenlei.kit.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;

/** The cells of an uploaded list: the first sheet of an {@code .xlsx} workbook, or comma-separated text. */
public final class ListFile {
    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final long LARGEST_INSIDE = 64L * 1024 * 1024;
    /** Bytes that a workbook's signature needs; the reader fails on fewer. */
    private static final int LONGEST_HEADER = 8;

    private static final int MOST_ENTRIES = 1_000;
    private static final String UNPACKED = "解压后的内容过大。 The file unpacks to more than is allowed.";
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;

    private ListFile() {}

    /**
     * Reads the rows; a row's place in the list is its place in the file.
     *
     * @throws Refusal naming what is wrong with the file
     */
    public static List<List<String>> rows(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw tooLarge("20 MB");
        }
        boolean hasHeader = file.length >= LONGEST_HEADER;
        if (hasHeader && ReadableWorkbook.isOLE2Header(file)) {
            throw unreadable("旧版 .xls 请另存为 .xlsx 或 CSV。 Save an old .xls as .xlsx or CSV.");
        }
        List<List<String>> rows = hasHeader && ReadableWorkbook.isOOXMLZipHeader(file)
                ? sheet(file)
                : CommaSeparated.rows(ListText.decode(file), MOST_ROWS + 1);
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
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw tooLarge(UNPACKED);
            }
            for (ZipArchiveEntry entry : entries) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        inside += read;
                        if (inside > LARGEST_INSIDE) {
                            throw tooLarge(UNPACKED);
                        }
                    }
                }
            }
        } catch (IOException damaged) {
            throw unreadable("压缩结构已损坏。 The zip structure is damaged.", damaged);
        }
    }

    private static Refusal tooLarge(String detail) {
        return new Refusal(ListRefusal.UNIT_LIST_TOO_LARGE, detail);
    }

    private static Refusal unreadable(String detail) {
        return new Refusal(ListRefusal.UNIT_LIST_UNREADABLE, detail);
    }

    private static Refusal unreadable(String detail, Exception cause) {
        Refusal refusal = unreadable(detail);
        refusal.initCause(cause);
        return refusal;
    }
}
