package org.fenlei.task.unit.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why the unit directory refuses. */
public enum UnitRefusal implements RefusalCode {
    UNIT_INVALID(422, "单位信息不符合要求", "The unit is not valid");

    private final int status;
    private final String zh;
    private final String en;

    UnitRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
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
