package org.fenlei.task.progress.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why a progress report cannot be changed. */
public enum ProgressRefusal implements RefusalCode {
    REPORT_WITHDRAWN(409, "该填报已撤回", "The progress report was withdrawn");

    private final Text text;

    ProgressRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
