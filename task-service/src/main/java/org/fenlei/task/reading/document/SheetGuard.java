package org.fenlei.task.reading.document;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/**
 * Hears the parts of an Excel file before a library reads them: a cell at the end of a grid that no program has, or a
 * number with millions of digits, is a few bytes in the file and gigabytes in memory.
 */
final class SheetGuard implements SafeXml.Listener {
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final Pattern HUGE = Pattern.compile("[+-]?[0-9.]*[eE][+-]?[0-9]{4,}|[+-]?[0-9.]{400,}");
    private static final int LONGEST_NUMBER = 500;
    /** Excel's own limit is half as much. */
    private static final int LONGEST_CELL = 1 << 16;

    private static final int MOST_CELLS_OF_A_ROW = 20_000;
    private static final int MOST_LISTED = 100_000;
    private static final int MOST_SHARED = 4_000_000;
    private static final Set<String> LISTED =
            Set.of("si", "xf", "numFmt", "sheet", "Relationship", "Override", "Default");

    private final MergedCells merged = new MergedCells();
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    private int cellsOfRow;
    private int listed;
    private int textOfCell;
    private int shared;
    private boolean inCell;
    private boolean sharing;

    @Override
    public void start(String element, XMLStreamReader attributes) {
        count(element);
        if (element.equals("c")) {
            String place = XmlAttributes.named(attributes, "r");
            if (!place.isEmpty() && !PLACE.matcher(place).matches()) {
                throw new PlanReadingRefused(ReadingRefusal.PLAN_FILE_DAMAGED, "cell " + shortened(place));
            }
        } else if (element.equals("mergeCell")) {
            merged.add(XmlAttributes.named(attributes, "ref"));
        } else if (element.equals("v")) {
            inValue = true;
            value.setLength(0);
        }
    }

    /** What a library keeps of every one. */
    private void count(String element) {
        if (element.equals("row")) {
            cellsOfRow = 0;
        } else if (element.equals("c")) {
            allow(++cellsOfRow <= MOST_CELLS_OF_A_ROW, "cells of a row");
        }
        if (!inCell) {
            textOfCell = 0;
        }
        inCell |= isCell(element);
        sharing |= element.equals("si");
        if (LISTED.contains(element)) {
            allow(++listed <= MOST_LISTED, element);
        }
    }

    private static void allow(boolean within, String what) {
        if (!within) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_ARCHIVE_BOMB, what);
        }
    }

    /** The merged cells that it heard of. */
    MergedCells merged() {
        return merged;
    }

    @Override
    public void text(String text) {
        textOfCell += text.length();
        allow(textOfCell <= LONGEST_CELL, "text of a cell");
        shared += sharing ? text.length() : 0;
        allow(shared <= MOST_SHARED, "shared strings");
        if (inValue && value.length() < LONGEST_NUMBER) {
            value.append(text, 0, Math.min(text.length(), LONGEST_NUMBER));
        }
    }

    private static boolean isCell(String element) {
        return element.equals("c") || element.equals("si");
    }

    @Override
    public void end(String element) {
        inCell &= !isCell(element);
        if (element.equals("v")) {
            inValue = false;
            if (HUGE.matcher(value).matches()) {
                throw new PlanReadingRefused(ReadingRefusal.PLAN_FILE_DAMAGED, "number " + shortened(value.toString()));
            }
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 20));
    }
}
