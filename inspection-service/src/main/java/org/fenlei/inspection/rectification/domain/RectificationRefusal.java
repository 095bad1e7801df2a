package org.fenlei.inspection.rectification.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why an act on a rectification is refused. */
public enum RectificationRefusal implements RefusalCode {
    RECTIFICATION_CLOSED(409, "该问题已整改完成", "The rectification is closed");

    private final Text text;

    RectificationRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
