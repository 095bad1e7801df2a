package org.fenlei.inspection.rectification.domain;

import org.fenlei.inspection.domain.Named;

/** Where a rectification stands on a given day. */
public enum RectificationStatus implements Named {
    OPEN("整改中", "Open"),
    OVERDUE("已逾期", "Overdue"),
    CLOSED("已整改", "Closed");

    private final String zh;
    private final String en;

    RectificationStatus(String zh, String en) {
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
