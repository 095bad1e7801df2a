package org.fenlei.notification.mail.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and periods as people write them. */
final class DateWords {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final List<String> WEEKDAYS = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");
    private static final Pattern PERIOD =
            Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|W(\\d{2})))?");

    private DateWords() {}

    static Bilingual day(LocalDate date) {
        return new Bilingual(
                date.getYear() + "年" + shortDay(date) + "（" + weekday(date.getDayOfWeek()) + "）", ENGLISH.format(date));
    }

    static String shortDay(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** A period in words; what is not one of the known forms stays as it is written. */
    static Bilingual period(String period) {
        Matcher form = PERIOD.matcher(period);
        if (!form.matches()) {
            return new Bilingual(period, period);
        }
        String year = form.group(1);
        if (form.group(2) != null) {
            LocalDate first = LocalDate.of(Integer.parseInt(year), Integer.parseInt(form.group(2)), 1);
            return new Bilingual(year + "年" + first.getMonthValue() + "月", ENGLISH_MONTH.format(first));
        }
        if (form.group(3) != null) {
            return new Bilingual(
                    year + "年第" + QUARTERS.get(Integer.parseInt(form.group(3)) - 1) + "季度",
                    "Q" + form.group(3) + " " + year);
        }
        if (form.group(4) != null) {
            boolean first = "1".equals(form.group(4));
            return new Bilingual(year + (first ? "年上半年" : "年下半年"), (first ? "first" : "second") + " half of " + year);
        }
        if (form.group(5) != null) {
            int week = Integer.parseInt(form.group(5));
            return new Bilingual(year + "年第" + week + "周", "week " + week + " of " + year);
        }
        return new Bilingual(year + "年度", year);
    }

    private static String weekday(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
    }
}
