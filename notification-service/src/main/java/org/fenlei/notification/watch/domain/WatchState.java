package org.fenlei.notification.watch.domain;

/** Whether a subject can still call for alerts. */
public enum WatchState {
    ACTIVE("提醒中", "watched"),
    ENDED("已结束", "ended");

    private final String zh;
    private final String en;

    WatchState(String zh, String en) {
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
