package org.fenlei.task.reading.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DraftChange.SetFrequency;
import org.fenlei.task.reading.ObligationDraft;

/**
 * The windows that come nearest to a period that has none: 每旬 is three times a month.
 *
 * @param period the window
 * @param times how often in each
 * @param zh the window in Chinese
 */
record Fitting(PeriodKind period, int times, String zh) {
    private static final Pattern DAILY = Pattern.compile("[每一]?一?[日天]一?");
    private static final Pattern WORKDAYS = Pattern.compile(".*[至到-](?:周|星期)?[五5]");
    private static final Pattern TWICE_A_MONTH = Pattern.compile("每一?半个?月|每[两2二]周|每(?:1[45]|十四|十五)[天日]");
    private static final Pattern TEN_DAYS = Pattern.compile("每一?旬|每(?:10|十)[天日]");
    private static final Pattern DAYS_OF_WEEK = Pattern.compile("每个?(?:周|星期).[、和及与].*");
    private static final Pattern DAYS_OF_MONTH = Pattern.compile("每个?月的?[\\d一二三四五六七八九十]{1,3}[日号]?前?[、和及与].*");
    private static final String WHEN = "(?:之前|以前|前后|前|之内|以内|内)?";
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?:每个?月|次月).*(?:工作日|周.?|星期.?)" + WHEN);
    private static final Pattern DAY_OF_QUARTER = Pattern.compile("每个?季.*(?:工作日|周.?|星期.?)" + WHEN);
    private static final Pattern MONTHS_OF_YEAR = Pattern.compile("每年.*月.*");

    static Optional<Fitting> of(String words) {
        if (DAILY.matcher(words).matches()) {
            return Optional.of(new Fitting(PeriodKind.WEEK, 7, "周"));
        }
        if (WORKDAYS.matcher(words).matches()) {
            return Optional.of(new Fitting(PeriodKind.WEEK, 5, "周"));
        }
        if (TWICE_A_MONTH.matcher(words).matches()) {
            return Optional.of(new Fitting(PeriodKind.MONTH, 2, "月"));
        }
        if (TEN_DAYS.matcher(words).matches()) {
            return Optional.of(new Fitting(PeriodKind.MONTH, 3, "月"));
        }
        return counted(words);
    }

    private static Optional<Fitting> counted(String words) {
        int named = words.split("[、和及与]").length;
        if (DAYS_OF_WEEK.matcher(words).matches()) {
            return Optional.of(new Fitting(PeriodKind.WEEK, named, "周"));
        }
        if (DAYS_OF_MONTH.matcher(words).matches()) {
            return Optional.of(new Fitting(PeriodKind.MONTH, named, "月"));
        }
        if (MONTHS_OF_YEAR.matcher(words).matches()) {
            return Optional.of(new Fitting(PeriodKind.YEAR, named, "年"));
        }
        if (DAY_OF_MONTH.matcher(words).matches()) {
            return Optional.of(new Fitting(PeriodKind.MONTH, 1, "月"));
        }
        return DAY_OF_QUARTER.matcher(words).matches()
                ? Optional.of(new Fitting(PeriodKind.QUARTER, 1, "季度"))
                : Optional.empty();
    }

    void propose(Asking asking, ObligationDraft obligation) {
        asking.propose(
                "每" + zh + times + "次",
                times + " a " + period,
                List.of(new SetFrequency(obligation.key(), period, BigDecimal.valueOf(times))));
    }
}
