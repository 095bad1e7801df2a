package org.fenlei.task.reading.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenlei.task.reading.text.Compact;

/**
 * The number at the head of a clause: 一、 （一） 1、 （1） ①.
 *
 * @param level from 1, the outermost
 * @param label the number without what follows it
 * @param end where the clause's own words begin in its line
 */
record Marker(int level, String label, int end) {
    private static final String HAN = "[一二三四五六七八九十百]{1,4}";
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("(?<label>第" + HAN + "[章节部]分?|" + HAN + ")[、.：]?(?<=[、.章节部分：])"),
            Pattern.compile("(?<label>（" + HAN + "）)[、.]?"),
            Pattern.compile("(?<label>\\d{1,3})[、.](?!\\d)|(?<article>第(?:" + HAN + "|\\d{1,3})条)"),
            Pattern.compile("(?<label>（\\d{1,2}）)[、.]?|(?<article>\\d{1,2}）)"),
            Pattern.compile("(?<label>[①-⑳])"));
    private static final int LONGEST = 24;

    static Optional<Marker> of(String line) {
        Compact head = Compact.of(line.substring(0, Math.min(line.length(), LONGEST)));
        for (int level = 1; level <= LEVELS.size(); level++) {
            Matcher marker = LEVELS.get(level - 1).matcher(head.text());
            if (marker.lookingAt() && marker.end() > 0) {
                return Optional.of(new Marker(level, label(marker), head.originEnd(marker.end())));
            }
        }
        return Optional.empty();
    }

    private static String label(Matcher marker) {
        String label = marker.group("label");
        return label != null || !marker.pattern().pattern().contains("<article>")
                ? String.valueOf(label)
                : marker.group("article");
    }
}
