package org.fenlei.local.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a small UTF-8 CSV file with a header row, quoted cells and {@code #} comment lines. */
final class Csv {

    private Csv() {}

    static List<Map<String, String>> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    static List<Map<String, String>> parse(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<List<String>> rows = body.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Csv::cells)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> header = rows.get(0);
        return rows.stream().skip(1).map(row -> named(header, row)).toList();
    }

    /** The values of one cell, which are separated by {@code ;}. */
    static List<String> values(Map<String, String> row, String column) {
        return Stream.of(row.getOrDefault(column, "").split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i).strip(), i < cells.size() ? cells.get(i).strip() : "");
        }
        return row;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
