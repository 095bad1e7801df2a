package org.fenlei.task.reading.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists of a Word file: it knows and counts the numbers that Word prints before paragraphs by itself. */
final class WordNumbering implements SafeXml.Listener {
    private static final int LEVELS = 9;
    private static final int MOST_LISTS = 10_000;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Level[]> kinds = new HashMap<>();
    private final Map<String, NumberedList> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private String kind = "";
    private @Nullable NumberedList list;
    private Level @Nullable [] levels;
    private int level;
    private boolean overriding;

    /** How a level of a list is printed. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    /** A list of a kind; lists of one kind count on together, but where one starts anew. */
    private static final class NumberedList {
        private String kind = "";
        private final Map<Integer, Integer> restarts = new HashMap<>();
        private boolean begun;
    }

    /** What Word prints before the next paragraph of a list, with a blank after it; empty for bullets and unknown lists. */
    String next(String listId, int at) {
        NumberedList found = lists.get(listId);
        Level[] printed = found == null ? null : kinds.get(found.kind);
        if (found == null || printed == null || at < 0 || at >= LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(found.kind, none -> new int[LEVELS]);
        if (!found.begun) {
            found.begun = true;
            found.restarts.forEach((restarted, start) -> count[restarted] = start - printed[restarted].start);
        }
        count[at]++;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        String label = label(printed, count, at);
        return label.isBlank() ? "" : label;
    }

    private static String label(Level[] printed, int[] count, int at) {
        if (printed[at].format.equals("bullet")) {
            return "";
        }
        return PLACE.matcher(printed[at].text).replaceAll(place -> {
            int which = Integer.parseInt(place.group(1)) - 1;
            int value = printed[which].start + Math.max(1, count[which]) - 1;
            return Matcher.quoteReplacement(PrintedNumber.of(value, printed[which].format));
        });
    }

    @Override
    public void start(String element, XMLStreamReader attributes) {
        switch (element) {
            case "abstractNum" -> startKind(XmlAttributes.named(attributes, "abstractNumId"));
            case "num" -> startList(XmlAttributes.named(attributes, "numId"));
            case "lvl" -> startLevel(attributes);
            case "lvlOverride" -> {
                level = XmlAttributes.number(XmlAttributes.named(attributes, "ilvl"), 0);
                overriding = true;
            }
            case "abstractNumId" -> {
                if (list != null) {
                    list.kind = XmlAttributes.value(attributes);
                }
            }
            case "startOverride" -> {
                if (list != null && level >= 0 && level < LEVELS) {
                    list.restarts.put(level, XmlAttributes.number(XmlAttributes.value(attributes), 1));
                }
            }
            default -> ofLevel(element, attributes);
        }
    }

    private void startKind(String id) {
        if (kinds.size() < MOST_LISTS) {
            kind = id;
            Level[] fresh = new Level[LEVELS];
            for (int at = 0; at < LEVELS; at++) {
                fresh[at] = new Level();
            }
            levels = fresh;
            kinds.put(kind, fresh);
        }
    }

    private void startList(String id) {
        if (lists.size() < MOST_LISTS) {
            list = new NumberedList();
            levels = null;
            lists.put(id, list);
        }
    }

    private void startLevel(XMLStreamReader attributes) {
        level = XmlAttributes.number(XmlAttributes.named(attributes, "ilvl"), 0);
    }

    private void ofLevel(String element, XMLStreamReader attributes) {
        if (levels == null || overriding || level < 0 || level >= LEVELS) {
            return;
        }
        Level own = levels[level];
        switch (element) {
            case "start" -> own.start = XmlAttributes.number(XmlAttributes.value(attributes), 1);
            case "numFmt" -> own.format = XmlAttributes.value(attributes);
            case "lvlText" -> own.text = XmlAttributes.value(attributes);
            default -> {
                // fonts and indents say nothing
            }
        }
    }

    @Override
    public void text(String text) {
        // numbering holds none
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "abstractNum" -> levels = null;
            case "num" -> list = null;
            case "lvlOverride" -> overriding = false;
            default -> {
                // nothing else is open
            }
        }
    }
}
