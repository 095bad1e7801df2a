package org.fenlei.task.reading.document;

import org.fenlei.task.reading.text.Blank;

/** One paragraph while it is read: its words, and where it stands in a list. */
final class WordParagraph {
    private static final String NO_LIST = "0";

    private final StringBuilder words = new StringBuilder();
    private String style = "";
    private String list = "";
    private int level = -1;

    void write(String text) {
        words.append(text);
    }

    void style(String id) {
        style = id;
    }

    void list(String id) {
        list = id;
    }

    void level(int at) {
        level = at;
    }

    /** The paragraph as Word prints it; empty if it has no words, though Word counts it then, too. */
    String text(WordNumbering numbering, WordStyles styles) {
        String text = Blank.strip(words.toString());
        String in = list.isEmpty() ? styles.list(style) : list;
        if (in.isEmpty() || in.equals(NO_LIST)) {
            return text;
        }
        String number = numbering.next(in, level >= 0 ? level : styles.level(style));
        return text.isEmpty() ? "" : number + text;
    }
}
