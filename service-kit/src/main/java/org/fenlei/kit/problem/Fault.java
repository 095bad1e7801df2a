package org.fenlei.kit.problem;

import org.fenlei.kit.domain.RefusalCode;

/** What is not the caller's doing. */
public enum Fault implements RefusalCode {
    INTERNAL_ERROR(500, "系统内部错误", "Internal error"),
    UNAVAILABLE(503, "服务暂时不可用，请稍后再试", "Temporarily unavailable, please try again");

    private final Text text;

    Fault(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
