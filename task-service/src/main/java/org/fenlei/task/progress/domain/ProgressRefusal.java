package org.fenlei.task.progress.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why a progress report cannot be changed, or not here. */
public enum ProgressRefusal implements RefusalCode {
    REPORT_WITHDRAWN(409, "该填报已撤回", "The progress report was withdrawn"),
    REPORT_HANDED_OVER(
            409, "该填报已随机构合并移交，请在承接单位的任务中更正或撤回", "The report went over in a merger: change it where it counts now");

    private final Text text;

    ProgressRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
