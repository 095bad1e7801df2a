package org.fenlei.notification.alert.domain;

/** Where an alert is on its way. */
public enum AlertState {
    /** Fired; waits to be put into a mail. */
    PENDING("待汇总", "pending"),
    /** In a mail that is on its way. */
    QUEUED("待发送", "queued"),
    SENT("已发送", "sent"),
    /** Refused for good by the mail server, or nobody to write to. */
    UNDELIVERABLE("无法送达", "undeliverable"),
    /** Kept back by an acknowledgement or a silence. */
    HELD("已暂停", "held"),
    /** The subject ended before the mail went out. */
    CANCELLED("已取消", "cancelled");

    private final String zh;
    private final String en;

    AlertState(String zh, String en) {
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
