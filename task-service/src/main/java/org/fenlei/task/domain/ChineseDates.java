package org.fenlei.task.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days and months as Chinese papers write them. */
public final class ChineseDates {

    private ChineseDates() {}

    /** 2023年9月30日. */
    public static String of(LocalDate day) {
        return of(YearMonth.from(day)) + day.getDayOfMonth() + "日";
    }

    /** 2023年9月. */
    public static String of(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
