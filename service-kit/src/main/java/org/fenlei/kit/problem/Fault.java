package org.fenlei.kit.problem;

import org.fenlei.kit.domain.RefusalCode;

/** What is not the caller's doing. */
enum Fault implements RefusalCode {
    INTERNAL_ERROR(500, "系统内部错误", "Internal error"),
    UNAVAILABLE(503, "服务暂时不可用，请稍后再试", "Temporarily unavailable, please try again");

    private final int status;
    private final String zh;
    private final String en;

    Fault(int status, String zh, String en) {
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
