package org.fenlei.notification.subject.domain;

/** What an alert can be about. */
public enum SubjectKind {
    ASSIGNMENT("工作任务", "duty"),
    RESUBMISSION("台账重报", "ledger resubmission"),
    RECTIFICATION("问题整改", "rectification"),
    LISTING("名单公布", "listing");

    private final String zh;
    private final String en;

    SubjectKind(String zh, String en) {
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
