package org.fenlei.task.progress.domain;

import org.fenlei.task.domain.Named;

/** Whether a progress report stands. */
public enum ReportStatus implements Named {
    ACTIVE("有效", "Active"),
    WITHDRAWN("已撤回", "Withdrawn");

    private final String zh;
    private final String en;

    ReportStatus(String zh, String en) {
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
