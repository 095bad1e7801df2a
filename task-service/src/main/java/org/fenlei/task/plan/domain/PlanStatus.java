package org.fenlei.task.plan.domain;

import java.util.Set;
import org.fenlei.task.domain.Named;

/** Where a plan stands. */
public enum PlanStatus implements Named {
    /** Read from a document, not yet in force; its questions are being answered. */
    DRAFT("草案", "Draft"),
    /** In force; its assignments are open. */
    PUBLISHED("已发布", "Published"),
    /** Replaced by a newer plan of the same year. */
    SUPERSEDED("已被取代", "Superseded"),
    /** Its year is over and what was reached stands; nothing of it changes any more. */
    CLOSED("已归档", "Closed"),
    /** Given up before it was published. */
    DISCARDED("已作废", "Discarded");

    /** Those that are or were in force: everyone's to read. */
    public static final Set<PlanStatus> OF_EVERYONE = Set.of(PUBLISHED, SUPERSEDED, CLOSED);

    /** The plan of a year, of which there is one: in force, or closed. */
    public static final Set<PlanStatus> OF_YEAR = Set.of(PUBLISHED, CLOSED);

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
