package org.fenlei.notification.contact.domain;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 writes them: quotes, doubled quotes, line ends inside quotes. */
public final class CsvRows {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    /** The rows of the text; a blank line is a row of one empty cell. */
    public static List<List<String>> of(String text) {
        return new CsvRows(text).read();
    }

    private List<List<String>> read() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted();
            } else if (next == ',') {
                endCell();
            } else if (next == '\n' || next == '\r') {
                at += next == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                endRow();
            } else {
                cell.append(next);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void quoted() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            boolean doubled = next == '"' && at < text.length() && text.charAt(at) == '"';
            if (next == '"' && !doubled) {
                return;
            }
            cell.append(next);
            at += doubled ? 1 : 0;
        }
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
