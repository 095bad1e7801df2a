package org.fenlei.task.summary.domain;

import org.fenlei.task.domain.Named;

/** The parts of a summary's text, in their order. */
public enum Section implements Named {
    OVERVIEW("总体情况", "Overview"),
    ACHIEVEMENTS("主要做法与成效", "Measures and results"),
    PROBLEMS("存在问题", "Problems"),
    NEXT_STEPS("下一步安排", "Next steps");

    private final String zh;
    private final String en;

    Section(String zh, String en) {
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
