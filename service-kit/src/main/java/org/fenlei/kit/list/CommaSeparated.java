package org.fenlei.kit.list;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 writes them: quotes, doubled quotes, line ends inside quotes. */
final class CommaSeparated {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;

    private CommaSeparated(String text) {
        this.text = text;
    }

    /** The rows of the text. Blank lines come back as rows of one empty cell. */
    static List<List<String>> rows(String text) {
        return new CommaSeparated(text).read();
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
            if (next != '"') {
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return;
            }
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
