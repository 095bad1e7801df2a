package org.fenlei.task.summary.domain;

import org.fenlei.task.domain.Named;

/** The states of a summary, in the order in which it passes them. */
public enum SummaryStatus implements Named {
    DRAFT("草稿", "Draft"),
    SUBMITTED("已提交", "Submitted"),
    RETURNED("已退回", "Returned"),
    ACCEPTED("已接收", "Accepted");

    private final String zh;
    private final String en;

    SummaryStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether the unit may still change the words, and the figures still move. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
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
