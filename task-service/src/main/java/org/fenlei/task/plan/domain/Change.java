package org.fenlei.task.plan.domain;

import org.fenlei.task.domain.Named;
import org.jspecify.annotations.Nullable;

/** What a plan makes of a task or demand of the one before it. */
public enum Change implements Named {
    /** The plan before had no such thing. */
    ADDED("新增", "Added"),
    /** The plan has it no more. */
    WITHDRAWN("取消", "Withdrawn"),
    /** Both have it, and it differs. */
    CHANGED("调整", "Changed"),
    /** Both have it, and it says the same. */
    UNCHANGED("不变", "Unchanged");

    private final String zh;
    private final String en;

    Change(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static Change of(@Nullable Object before, @Nullable Object after, boolean same) {
        if (before == null) {
            return ADDED;
        }
        if (after == null) {
            return WITHDRAWN;
        }
        return same ? UNCHANGED : CHANGED;
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
