package org.fenlei.ledger.monthly.domain;

import java.util.Arrays;
import java.util.Optional;

/** The states of a monthly ledger, in the order in which it passes them. */
public enum LedgerStatus {
    DRAFT("草稿", "Draft"),
    SUBMITTED("已提交", "Submitted"),
    RETURNED("已退回", "Returned"),
    ACCEPTED("已接收", "Accepted");

    private final String zh;
    private final String en;

    LedgerStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether the month counts as reported; a returned ledger no longer does. */
    public boolean reported() {
        return this == SUBMITTED || this == ACCEPTED;
    }

    /** Whether the unit may still change the figures. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    public static Optional<LedgerStatus> of(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
