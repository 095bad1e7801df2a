package org.fenlei.ledger.monthly.domain;

/** What made a version of a ledger. */
public enum Action {
    DRAFTED("填写", "Drafted"),
    SUBMITTED("提交", "Submitted"),
    RETURNED("退回", "Returned"),
    ACCEPTED("接收", "Accepted");

    private final String zh;
    private final String en;

    Action(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
