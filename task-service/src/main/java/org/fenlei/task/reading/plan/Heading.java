package org.fenlei.task.reading.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.document.Line;
import org.fenlei.task.reading.document.Passage;
import org.fenlei.task.reading.text.Compact;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a document's head.
 *
 * @param title the title, its lines joined; empty if there is none
 * @param district the district that it names; null if it does not
 * @param year the year that it names; empty if it does not
 * @param lines the title's own lines
 */
record Heading(String title, @Nullable String district, OptionalInt year, List<Line> lines) {
    private static final Pattern TITLE =
            Pattern.compile(".*(?:计划|清单|方案|要点|表|任务书|责任书|安排|分工|台账|意见|任务|目标)(?:（[^（）]{0,20}）)?");
    private static final Pattern ATTACHMENT = Pattern.compile("附[件表]?[\\d一二三四五六七八九十\\-]{0,5}[：:]?.{0,2}");
    private static final Pattern PREFIX = Pattern.compile("^附[件表][\\d一二三四五六七八九十\\-]{0,5}：");
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(?<arabic>(?:19|20)\\d{2})(?=年|-)|(?<han>二[〇零][〇零一二三四五六七八九]{2})年?");
    private static final Pattern DISTRICT =
            Pattern.compile("^(?:[一-龥]{2,8}省)?(?:[一-龥]{2,6}市(?=[一-龥]))?(?<name>[一-龥]{2,12}?(?:开发区|新区|区|县|旗|市))");
    private static final int LONGEST_PART = 30;

    Heading {
        lines = List.copyOf(lines);
    }

    static Heading of(List<Line> before) {
        List<Line> own = titleLines(before);
        String title = PREFIX.matcher(text(own)).replaceFirst("");
        OptionalInt year = year(title);
        return new Heading(title, district(title), year, own);
    }

    /** The first line that ends like a title, with the short lines above it; else the first that names a year. */
    private static List<Line> titleLines(List<Line> before) {
        for (int at = 0; at < before.size(); at++) {
            if (TITLE.matcher(text(List.of(before.get(at)))).matches()) {
                var lines = new ArrayList<Line>(List.of(before.get(at)));
                for (int up = at - 1; up >= 0 && isPartOfTitle(text(List.of(before.get(up)))); up--) {
                    lines.add(0, before.get(up));
                }
                return lines;
            }
        }
        return before.stream()
                .filter(line -> year(line.text()).isPresent() && isPartOfTitle(text(List.of(line))))
                .limit(1)
                .toList();
    }

    private static boolean isPartOfTitle(String text) {
        return text.length() <= LONGEST_PART
                && !text.isEmpty()
                && !ATTACHMENT.matcher(text).matches()
                && text.chars().noneMatch(each -> "。，；：".indexOf(each) >= 0)
                && !text.contains("号");
    }

    private static String text(List<Line> lines) {
        return Compact.of(Passage.of(lines).raw()).text().replace("。", "");
    }

    static OptionalInt year(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return OptionalInt.empty();
        }
        String arabic = year.group("arabic");
        return OptionalInt.of(arabic != null ? Integer.parseInt(arabic) : hanYear(year.group("han")));
    }

    private static int hanYear(String digits) {
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            char each = digits.charAt(at);
            value = value * 10 + (each == '零' ? 0 : "〇一二三四五六七八九".indexOf(each));
        }
        return value;
    }

    private static @Nullable String district(String title) {
        return Optional.of(DISTRICT.matcher(title))
                .filter(Matcher::find)
                .map(found -> found.group("name"))
                .orElse(null);
    }
}
