package org.fenlei.task.summary.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why an act on a summary is refused. */
public enum SummaryRefusal implements RefusalCode {
    SUMMARY_INVALID(422, "总结内容有误", "The summary has errors"),
    SUMMARY_PERIOD_NOT_BEGUN(422, "该期尚未开始", "The period has not begun"),
    SUMMARY_NOT_EDITABLE(409, "已提交或已接收的总结不能修改", "A submitted or accepted summary cannot be changed"),
    SUMMARY_ALREADY_SUBMITTED(409, "总结已经提交", "The summary is submitted already"),
    SUMMARY_NOT_SUBMITTED(409, "总结不在已提交状态", "The summary is not in the submitted state"),
    SUMMARY_NOT_ACCEPTED(409, "总结尚未接收，无需更正", "The summary is not accepted: there is nothing to correct");

    private final Text text;

    SummaryRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
