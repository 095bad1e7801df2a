package org.fenlei.task.plan.domain;

import org.fenlei.task.domain.Named;

/** Where a plan stands. */
public enum PlanStatus implements Named {
    /** Read from a document, not yet in force; its questions are being answered. */
    DRAFT("草案", "Draft"),
    /** In force; its assignments are open. */
    PUBLISHED("已发布", "Published"),
    /** Replaced by a newer plan of the same year. */
    SUPERSEDED("已被取代", "Superseded"),
    /** Given up before it was published. */
    DISCARDED("已作废", "Discarded");

    private final String zh;
    private final String en;

    PlanStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
