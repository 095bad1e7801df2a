package org.fenlei.task.obligation.domain;

import org.fenlei.task.domain.Named;

/** What sort of demand an obligation is. */
public enum ObligationKind implements Named {
    /** To be delivered once, by a date. */
    MILESTONE("一次性任务", "Milestone"),
    /** At least so many times in every window of a period. */
    RECURRING("周期性任务", "Recurring"),
    /** A number of things to be reached by a date. */
    TARGET("数量目标", "Target"),
    /** A share to be reached, with numerator and denominator. */
    RATE("比率目标", "Rate"),
    /** A value not to be exceeded, or a floor on the quality of each item. */
    LIMIT("限值", "Limit"),
    /** All year, nothing to count. */
    STANDING("常态化工作", "Standing duty"),
    /** Must happen, but no frequency is stated. */
    UNSCHEDULED("频次未定", "Unscheduled");

    private final String zh;
    private final String en;

    ObligationKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether it demands a number of things or times, which can be multiplied: one in every community. */
    public boolean isCounted() {
        return this == MILESTONE || this == RECURRING || this == TARGET;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
