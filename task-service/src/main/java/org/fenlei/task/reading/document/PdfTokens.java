package org.fenlei.task.reading.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what a stream of a PDF would be in memory, from its unpacked bytes as text. */
final class PdfTokens {
    private static final String OPENING = "[<(/";
    private static final Pattern COMMENT = Pattern.compile("%[^\\r\\n]*+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\x00]++");
    private static final Pattern RANGE = Pattern.compile("<([0-9a-fA-F]{1,8})><([0-9a-fA-F]{1,8})>(?=[<\\[])");
    private static final String RANGES = "bfrange";
    private static final int LONGEST_MAP = 1 << 20;

    private PdfTokens() {}

    /** Objects that a text of objects makes, at most. */
    static int objects(String text) {
        int objects = 0;
        boolean inNumber = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean digit = (each >= '0' && each <= '9') || each == '.' || each == '-' || each == '+';
            if (OPENING.indexOf(each) >= 0 || (digit && !inNumber)) {
                objects++;
            }
            inNumber = digit;
        }
        return objects;
    }

    /** Characters that a font's map to Unicode maps: one line can map all 65,536, as often as it is repeated. */
    static int mappings(String text) {
        if (!text.contains(RANGES)) {
            return 0;
        }
        if (text.length() > LONGEST_MAP) {
            throw PdfBudget.bomb("map of a font");
        }
        String bare = BLANK.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
        long mapped = 0;
        Matcher range = RANGE.matcher(bare);
        while (range.find()) {
            mapped += Math.max(0, Long.parseLong(range.group(2), 16) - Long.parseLong(range.group(1), 16) + 1);
        }
        return (int) Math.min(Integer.MAX_VALUE / 2, mapped);
    }
}
