package org.fenlei.task.unit.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why the unit directory refuses. */
public enum UnitRefusal implements RefusalCode {
    UNIT_DISSOLVED(409, "单位已撤销", "The unit was dissolved already");

    private final Text text;

    UnitRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
