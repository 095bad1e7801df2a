package org.fenlei.task.reading.document;

import org.fenlei.task.reading.PlanReadingRefused;
import org.fenlei.task.reading.ReadingRefusal;

/** Numbers the lines of one document and keeps their text within its limit. */
final class LineCounter {
    private final int textCharacters;
    private int lines;
    private long characters;

    LineCounter(Limits limits) {
        this.textCharacters = limits.textCharacters();
    }

    Line next(String text) {
        grow(text.length());
        return new Line(++lines, 0, text);
    }

    int count() {
        return lines;
    }

    private void grow(int length) {
        characters += length;
        if (characters > textCharacters) {
            throw new PlanReadingRefused(
                    ReadingRefusal.PLAN_FILE_TOO_LARGE, "more than " + textCharacters + " characters of text");
        }
    }
}
