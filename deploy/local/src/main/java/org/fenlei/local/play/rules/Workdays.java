package org.fenlei.local.play.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Working days by the notices of the State Council's General Office, 2022 to 2026; other years know weekends only. */
public final class Workdays {

    private static final Map<Integer, String> OFF_ON_WEEKDAYS = Map.of(
            2022,
            "0103 0131 0201 0202 0203 0204 0404 0405 0502 0503 0504 0603 0912 1003 1004 1005 1006 1007",
            2023,
            "0102 0123 0124 0125 0126 0127 0405 0501 0502 0503 0622 0623 0929 1002 1003 1004 1005 1006",
            2024,
            "0101 0212 0213 0214 0215 0216 0404 0405 0501 0502 0503 0610 0916 0917 1001 1002 1003 1004 1007",
            2025,
            "0101 0128 0129 0130 0131 0203 0204 0404 0501 0502 0505 0602 1001 1002 1003 1006 1007 1008",
            2026,
            "0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005 1006 1007");

    private static final Map<Integer, String> WORKED_ON_WEEKENDS = Map.of(
            2022,
            "0129 0130 0402 0424 0507 1008 1009",
            2023,
            "0128 0129 0423 0506 0625 1007 1008",
            2024,
            "0204 0218 0407 0428 0511 0914 0929 1012",
            2025,
            "0126 0208 0427 0928 1011",
            2026,
            "0104 0214 0228 0509 0920 1010");

    private static final Set<LocalDate> OFF = dates(OFF_ON_WEEKDAYS);
    private static final Set<LocalDate> WORKED = dates(WORKED_ON_WEEKENDS);

    private Workdays() {}

    /** Whether offices work on the day. */
    public static boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? WORKED.contains(day) : !OFF.contains(day);
    }

    /** The day itself, or the last working day before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        return isWorked(day) ? day : onOrBefore(day.minusDays(1));
    }

    /** The day itself, or the first working day after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        return isWorked(day) ? day : onOrAfter(day.plusDays(1));
    }

    /** The n-th working day before a day, which need not be one. */
    public static LocalDate before(LocalDate day, int n) {
        LocalDate result = day;
        for (int i = 0; i < n; i++) {
            result = onOrBefore(result.minusDays(1));
        }
        return result;
    }

    /** The n-th working day after a day, which need not be one. */
    public static LocalDate after(LocalDate day, int n) {
        LocalDate result = day;
        for (int i = 0; i < n; i++) {
            result = onOrAfter(result.plusDays(1));
        }
        return result;
    }

    private static Set<LocalDate> dates(Map<Integer, String> years) {
        return years.entrySet().stream()
                .flatMap(year -> days(year.getKey(), year.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LocalDate> days(int year, String days) {
        return Arrays.stream(days.split(" "))
                .map(day ->
                        LocalDate.of(year, Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(2))));
    }
}
