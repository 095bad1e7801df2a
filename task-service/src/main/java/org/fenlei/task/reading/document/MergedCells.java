package org.fenlei.task.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The merged cells of a sheet, which the sheet lists behind its rows. */
final class MergedCells {
    private static final int MOST = 50_000;
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    private final NavigableMap<Integer, List<Area>> begun = new TreeMap<>();
    private final NavigableMap<Integer, Area> here = new TreeMap<>();
    private int areas;
    private int row;

    /** A rectangle of cells, rows and columns from 0. */
    record Area(int top, int left, int bottom, int right) {}

    /** Goes down to a row. */
    void goTo(int next) {
        row = next;
        for (var due = begun.firstEntry(); due != null && due.getKey() <= row; due = begun.firstEntry()) {
            begun.pollFirstEntry();
            due.getValue().forEach(area -> here.put(area.left(), area));
        }
        here.values().removeIf(area -> area.bottom() < row);
    }

    /** The merged cell that covers a place of the row; the place alone if none does. */
    Area at(int column) {
        var before = here.floorEntry(column);
        return before != null && before.getValue().right() >= column
                ? before.getValue()
                : new Area(row, column, row, column);
    }

    /** How far merged cells reach to the right in the row. */
    int width() {
        return here.isEmpty() ? 0 : here.lastEntry().getValue().right() + 1;
    }

    /** Adds one, as the sheet writes it: A1:B3. */
    void add(String written) {
        Matcher area = AREA.matcher(written);
        if (area.matches() && ++areas <= MOST) {
            var merged = new Area(
                    Integer.parseInt(area.group(2)) - 1,
                    column(area.group(1)),
                    Integer.parseInt(area.group(4)) - 1,
                    column(area.group(3)));
            begun.computeIfAbsent(merged.top(), none -> new ArrayList<>()).add(merged);
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int at = 0; at < letters.length(); at++) {
            column = column * 26 + letters.charAt(at) - 'A' + 1;
        }
        return column - 1;
    }
}
