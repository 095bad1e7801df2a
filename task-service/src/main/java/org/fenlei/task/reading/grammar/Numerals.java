package org.fenlei.task.reading.grammar;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.Decimals;

/** Numbers in Arabic and Chinese numerals, and mixtures such as {@code 1.2万}. */
public final class Numerals {
    /** 三点五: the tail of a decimal in words. */
    static final String POINT = "点[〇零一二三四五六七八九]{1,4}(?![十百千万亿])";

    private static final String ARABIC = "\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,6})?[亿万千百]?";
    private static final String HAN = "[〇零一二两三四五六七八九十百千万][〇零一二两三四五六七八九十百千万亿]{0,8}" + "(?:" + Numerals.POINT + ")?";

    /** Every sign that a number can be written with. */
    static final String SIGNS = "0123456789〇零一二两三四五六七八九十百千万";

    /** How a number begins, in a pattern. */
    static final String FIRST = "[" + SIGNS + "]";

    /** A number in a pattern, in one form or the other; not the tail of a longer one, nor an ordinal. */
    static final String NUMBER = "(?<![第\\d.〇零一二两三四五六七八九十百千万亿])(?:" + ARABIC + "|" + HAN + ")";

    /** A number of a month, a day or a quarter in a pattern. */
    static final String SMALL = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";

    private static final int HUNDRED_MILLION = 100_000_000;
    private static final Pattern MIXED = Pattern.compile("(\\d[\\d,]{0,12}(?:\\.\\d{1,6})?)([亿万千百]?)");
    private static final Map<Character, Integer> DIGITS = Map.ofEntries(
            Map.entry('〇', 0),
            Map.entry('零', 0),
            Map.entry('一', 1),
            Map.entry('二', 2),
            Map.entry('两', 2),
            Map.entry('三', 3),
            Map.entry('四', 4),
            Map.entry('五', 5),
            Map.entry('六', 6),
            Map.entry('七', 7),
            Map.entry('八', 8),
            Map.entry('九', 9));
    private static final Map<Character, Integer> TENS =
            Map.of('十', 10, '百', 100, '千', 1_000, '万', 10_000, '亿', HUNDRED_MILLION);

    private Numerals() {}

    /** The number that a text is, if it is nothing but a number. */
    public static Optional<BigDecimal> parse(String text) {
        var mixed = MIXED.matcher(text);
        if (mixed.matches()) {
            BigDecimal value = new BigDecimal(mixed.group(1).replace(",", ""));
            int times = mixed.group(2).isEmpty()
                    ? 1
                    : TENS.getOrDefault(mixed.group(2).charAt(0), 1);
            return Optional.of(Decimals.plain(value.multiply(BigDecimal.valueOf(times))));
        }
        int point = text.indexOf('点');
        return point < 0
                ? han(text).map(BigDecimal::valueOf)
                : decimal(text.substring(0, point), text.substring(point + 1));
    }

    /** 九十八点五. */
    private static Optional<BigDecimal> decimal(String whole, String rest) {
        boolean digits = !rest.isEmpty() && rest.chars().allMatch(each -> DIGITS.containsKey((char) each));
        return digits
                ? han(whole).flatMap(units -> digits(rest)
                        .map(parts -> BigDecimal.valueOf(units).add(BigDecimal.valueOf(parts, rest.length()))))
                : Optional.empty();
    }

    /** A whole number within limits, for months and days; nothing if it is outside them. */
    static Optional<Integer> within(String text, int least, int most) {
        return parse(text)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0
                        && value.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValue);
    }

    private static Optional<Long> han(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return Optional.empty();
        }
        boolean tens = text.chars().anyMatch(each -> TENS.containsKey((char) each));
        return tens ? counted(text) : digits(text);
    }

    /** 二〇二三: digit by digit. */
    private static Optional<Long> digits(String text) {
        long value = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            Integer digit = DIGITS.get(each);
            if (digit == null) {
                return Optional.empty();
            }
            value = value * 10 + digit;
        }
        return Optional.of(value);
    }

    /** 一百零五, 三万二千. */
    private static Optional<Long> counted(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            Integer value = DIGITS.get(each);
            Integer ten = TENS.get(each);
            if (value != null) {
                digit = value;
            } else if (ten == null) {
                return Optional.empty();
            } else if (ten == HUNDRED_MILLION) {
                total = Math.max(1, total + section + Math.max(0, digit)) * ten;
                section = 0;
                digit = -1;
            } else if (ten == 10_000) {
                total += Math.max(1, section + Math.max(0, digit)) * ten;
                section = 0;
                digit = -1;
            } else {
                section += (digit < 0 ? 1 : digit) * ten;
                digit = -1;
            }
        }
        return Optional.of(total + section + Math.max(0, digit));
    }
}
