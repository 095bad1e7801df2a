package org.fenlei.task.extension.domain;

import org.fenlei.task.domain.Named;

/** What became of a request for a later due date. */
public enum ExtensionStatus implements Named {
    REQUESTED("待批复", "Requested"),
    GRANTED("已同意", "Granted"),
    REFUSED("未同意", "Refused"),
    WITHDRAWN("已撤回", "Withdrawn"),
    /** The assignment was waived or cancelled before anybody decided. */
    LAPSED("已失效", "Lapsed");

    private final String zh;
    private final String en;

    ExtensionStatus(String zh, String en) {
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
