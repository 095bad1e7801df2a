package org.fenlei.local.play;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of a list under the names of its header row: the first sheet of an {@code .xlsx} workbook, or comma-separated
 * text in UTF-8 or GB18030 with {@code #} comment lines.
 */
final class ListRows {

    private ListRows() {}

    static List<Map<String, String>> read(Path file) {
        try {
            boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
            List<List<String>> rows = workbook ? sheet(file) : text(decoded(Files.readAllBytes(file)));
            return rows.stream()
                    .skip(1)
                    .map(row -> named(rows.get(0), row))
                    .filter(row -> row.values().stream().anyMatch(value -> !value.isEmpty()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The values of one cell, which are separated by {@code ;}. */
    static List<String> values(Map<String, String> row, String column) {
        return Stream.of(row.getOrDefault(column, "").split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<List<String>> sheet(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (int at = 0; at < row.getCellCount(); at++) {
                    cells.add(row.getCellText(at));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private static List<List<String>> text(String text) {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        ByteBuffer content = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(content.duplicate())
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return Charset.forName("GB18030").newDecoder().decode(content).toString();
        }
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i).strip(), i < cells.size() ? cells.get(i).strip() : "");
        }
        return row;
    }
}
