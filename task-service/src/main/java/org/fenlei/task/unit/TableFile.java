package org.fenlei.task.unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.task.unit.domain.CommaSeparated;
import org.fenlei.task.unit.domain.ListText;
import org.fenlei.task.unit.domain.UnitRefusal;

/** The cells of an uploaded list: the first sheet of an {@code .xlsx} workbook, or comma-separated text. */
final class TableFile {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final long LARGEST_INSIDE = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;

    private TableFile() {}

    /**
     * Reads the rows.
     *
     * @throws Refusal naming what is wrong with the file
     */
    static List<List<String>> rows(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new Refusal(UnitRefusal.UNIT_LIST_TOO_LARGE, "20 MB");
        }
        if (file.length == 0) {
            throw new Refusal(UnitRefusal.UNIT_LIST_EMPTY, "文件为空。 The file is empty.");
        }
        if (ReadableWorkbook.isOLE2Header(file)) {
            throw unreadable("这是旧版 .xls 文件，请另存为 .xlsx 或 CSV。 Save the old .xls file as .xlsx or CSV.");
        }
        List<List<String>> rows =
                ReadableWorkbook.isOOXMLZipHeader(file) ? sheet(file) : CommaSeparated.rows(ListText.decode(file));
        if (rows.size() > MOST_ROWS) {
            throw new Refusal(UnitRefusal.UNIT_LIST_TOO_LARGE, "最多 " + MOST_ROWS + " 行。 At most that many rows.");
        }
        return rows;
    }

    private static List<List<String>> sheet(byte[] file) {
        refuseBomb(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getFirstSheet();
            try (Stream<Row> rows = sheet.openStream()) {
                List<List<String>> table = new ArrayList<>();
                rows.limit(MOST_ROWS + 1L).forEach(row -> place(table, row));
                return table;
            }
        } catch (IOException | RuntimeException damaged) {
            throw unreadable("工作簿已损坏或不是 .xlsx。 The workbook is damaged or no .xlsx.", damaged);
        }
    }

    /** Rows that the sheet leaves out are blank rows, so that numbers agree with what a person sees. */
    private static void place(List<List<String>> table, Row row) {
        while (table.size() < row.getRowNum() - 1 && table.size() <= MOST_ROWS) {
            table.add(List.of(""));
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(row.getCellText(i));
        }
        table.add(cells);
    }

    /** A few kilobytes can unpack into gigabytes: everything inside is measured before anything is kept. */
    private static void refuseBomb(byte[] file) {
        byte[] buffer = new byte[8192];
        long inside = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inside += read;
                    if (inside > LARGEST_INSIDE || entries > MOST_ENTRIES) {
                        throw new Refusal(
                                UnitRefusal.UNIT_LIST_TOO_LARGE, "解压后的内容过大。 The file unpacks to more than is allowed.");
                    }
                }
            }
        } catch (IOException damaged) {
            throw unreadable("压缩结构已损坏。 The zip structure is damaged.", damaged);
        }
    }

    private static Refusal unreadable(String detail) {
        return new Refusal(UnitRefusal.UNIT_LIST_UNREADABLE, detail);
    }

    private static Refusal unreadable(String detail, Exception cause) {
        Refusal refusal = unreadable(detail);
        refusal.initCause(cause);
        return refusal;
    }
}
