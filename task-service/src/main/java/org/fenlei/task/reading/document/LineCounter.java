package org.fenlei.task.reading.document;

import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** Numbers the lines of one document and keeps it within its limits: a few bytes of a file can be a cell or a line. */
final class LineCounter {
    private final Limits limits;
    private int lines;
    private int cells;
    private long characters;
    private long written;

    LineCounter(Limits limits) {
        this.limits = limits;
    }

    Line next(String text) {
        characters += text.length();
        allow(characters, limits.textCharacters(), "characters of text");
        allow(++lines, limits.lines(), "lines");
        return new Line(lines, 0, text);
    }

    /** Counts a cell, empty or not. */
    void cell() {
        allow(++cells, limits.cells(), "cells");
    }

    /** Counts what is gathered for a line that may never end; blanks count too. */
    void write(int more) {
        written += more;
        allow(written, 2L * limits.textCharacters(), "characters of text and blanks");
    }

    int count() {
        return lines;
    }

    private static void allow(long counted, long most, String what) {
        if (counted > most) {
            throw new PlanReadingRefused(ReadingRefusal.PLAN_FILE_TOO_LARGE, "more than " + most + " " + what);
        }
    }
}
