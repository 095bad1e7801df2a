package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 除寒暑假外, 除老旧小区外, 6月份除外: where or when something is not demanded. They demand nothing themselves, and no date or rhythm
 * in them is one of the demand.
 */
public final class Exceptions {
    /** 清除垃圾外运 leaves nothing out. */
    private static final String LEAVES_OUT = "(?<![清拆扣排消解铲去剔废免根])除(?!了)[^，。；（）]{1,16}?(?:之|以)?外(?![运包部围墙来地卖溢露壳观])";

    private static final String BEHIND = "(?<=^|[，。；（])[^，。；（）]{1,16}除外";
    private static final String EITHER = LEAVES_OUT + "|" + BEHIND;
    private static final Pattern EXCEPTION = Pattern.compile(EITHER);

    private static final Pattern ADDS =
            Pattern.compile("(?:检查|督查|督导|巡查|考核|考评|例会|会议|培训|宣传|活动|工作|任务|报告|要求|内容)(?:之|以)?外$");

    private Exceptions() {}

    static List<Rule> all() {
        return List.of(Rule.named("除7、8月外", "外", EITHER));
    }

    /** Whether words are an exception and nothing else. */
    public static boolean isOne(String words) {
        return EXCEPTION.matcher(words).matches();
    }

    /** The first exception in some words; 除日常检查外 leaves nothing out of what comes on top of it. */
    public static Optional<String> in(String words) {
        return EXCEPTION
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(exception -> !ADDS.matcher(exception).find())
                .findFirst();
    }

    /** Words without their exceptions. */
    public static String without(String words) {
        return EXCEPTION.matcher(words).replaceAll("");
    }
}
