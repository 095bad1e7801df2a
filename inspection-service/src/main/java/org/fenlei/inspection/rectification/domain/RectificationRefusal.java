package org.fenlei.inspection.rectification.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why an act on a rectification is refused. */
public enum RectificationRefusal implements RefusalCode {
    RECTIFICATION_CLOSED(409, "该问题已整改完成", "The rectification is closed");

    private final int status;
    private final String zh;
    private final String en;

    RectificationRefusal(int status, String zh, String en) {
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
