package org.fenlei.task.obligation.domain;

import org.fenlei.task.domain.Named;

/** Whether every responsible unit answers alone, or all of them for one total. */
public enum FanOut implements Named {
    /** Each unit has an assignment of its own. */
    EACH("各自完成", "Each unit"),
    /** The units share one assignment. */
    JOINTLY("共同完成", "Jointly");

    private final String zh;
    private final String en;

    FanOut(String zh, String en) {
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
