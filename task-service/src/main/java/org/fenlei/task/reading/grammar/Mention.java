package org.fenlei.task.reading.grammar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.fenlei.task.reading.FanOut;
import org.jspecify.annotations.Nullable;

/** Something that a stretch of a compact text says; {@code from} and {@code to} are places in that text. */
public sealed interface Mention {

    int from();

    int to();

    /**
     * 每月, 按季度, 每季度首月10日前.
     *
     * @param rule the day inside the window, if one is named
     * @param adjective 月度, 季度 before a noun: names a rhythm without demanding it
     */
    record Every(
            int from, int to, PeriodKind period, @Nullable DueRule rule, boolean adjective) implements Mention {}

    /** 每日, 每旬: a period that windows cannot express. */
    record OddPeriod(int from, int to, String word) implements Mention {}

    /** 次月5日前, 25日前: a day inside a window that other words name, or that it implies. */
    record DayInWindow(
            int from, int to, DueRule rule, @Nullable PeriodKind implied) implements Mention {}

    /**
     * A date by which something is due.
     *
     * @param start first day of a stretch (3月至5月)
     * @param otherwise other dates that the same words could mean
     * @param weak whether a dated deadline beside it goes before (年内, a bare month)
     */
    record Due(int from, int to, LocalDate date, @Nullable LocalDate start, List<LocalDate> otherwise, boolean weak)
            implements Mention {
        public Due {
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * 从5月起: the first day that counts.
     *
     * @param unclear whether it may as well be the next year's
     */
    record Start(int from, int to, LocalDate date, boolean unclear) implements Mention {
        Start(int from, int to, LocalDate date) {
            this(from, to, date, false);
        }
    }

    /** 全年, 长期, 常态化 as a deadline. */
    record WholeYear(int from, int to) implements Mention {}

    /**
     * A quantity.
     *
     * @param floor the lower end of a range that must not be left (控制在20%-25%); null if there is none
     * @param unit {@code PERCENT}, or the word as written; empty if none is
     * @param between the words between 至少 and the number (组织观摩, 常住总户数的)
     * @param stated whether 不少于, ≥ or the like stands with it
     */
    record Amount(
            int from,
            int to,
            Bound bound,
            BigDecimal value,
            @Nullable BigDecimal floor,
            String unit,
            Sort sort,
            String between,
            boolean stated)
            implements Mention {}

    /** Which side of a quantity is allowed. */
    enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /** What a quantity counts. */
    enum Sort {
        TIMES,
        THINGS,
        SHARE,
        SCORE,
        EXTENT,
        DURATION,
        /** A bound with a number, and a measure that nobody knows. */
        UNKNOWN
    }

    /**
     * 全覆盖, 均, 全部: all of them.
     *
     * @param firm false for 全覆盖工作稳步推进, which demands no 100 %
     * @param universal whether 均 or 全部 says it of whatever state the clause names
     */
    record Coverage(int from, int to, boolean firm, boolean universal) implements Mention {}

    /** 定期, 适时, 定时: must happen, nobody says how often. */
    record Unstated(int from, int to, String word) implements Mention {}

    /**
     * 每个社区, 每座驿站, 每万平方米.
     *
     * @param item the noun as written
     * @param code {@code COMMUNITY} and the like for what the directory counts; null for other things
     * @param ratio whether it is part of a unit of measure (吨每万平方米)
     */
    record PerItem(int from, int to, String item, @Nullable String code, boolean ratio) implements Mention {}

    /** 全区, 共计; or 各街道, 分别. */
    record Scope(int from, int to, FanOut fanOut) implements Mention {}

    /** 待市级条例出台后: a condition that someone else has to meet. */
    record Condition(int from, int to, String words) implements Mention {}

    /** 截至2022年底已建成: what was, not what must be. */
    record Past(int from, int to) implements Mention {}

    /** A name, title or score whose numbers and words demand nothing. */
    record Named(int from, int to) implements Mention {}
}
