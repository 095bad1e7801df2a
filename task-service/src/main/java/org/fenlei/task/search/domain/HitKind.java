package org.fenlei.task.search.domain;

import org.fenlei.task.domain.Named;

/** What a search finds. Hits that are equally good stand in this order. */
public enum HitKind implements Named {
    UNIT("单位", "Unit"),
    PLAN("方案", "Plan"),
    TASK("任务", "Task"),
    OBLIGATION("具体要求", "Obligation");

    private final String zh;
    private final String en;

    HitKind(String zh, String en) {
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
