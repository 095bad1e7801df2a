package org.fenlei.task.summary.domain;

import org.fenlei.task.domain.Named;

/** What made a version of a summary. */
public enum Action implements Named {
    DRAFTED("起草", "Drafted"),
    SUBMITTED("提交", "Submitted"),
    RETURNED("退回", "Returned"),
    ACCEPTED("接收", "Accepted"),
    CORRECTED("更正", "Corrected");

    private final String zh;
    private final String en;

    Action(String zh, String en) {
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
