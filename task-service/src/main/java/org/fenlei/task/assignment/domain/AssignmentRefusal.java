package org.fenlei.task.assignment.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why something cannot be done with an assignment. */
public enum AssignmentRefusal implements RefusalCode {
    ASSIGNMENT_ENDED(409, "任务已免除或取消", "The assignment was waived or cancelled"),
    ASSIGNMENT_FULFILLED(409, "任务已完成", "The assignment is fulfilled"),
    ASSIGNMENT_NOT_WAITING(409, "任务不在等待前置条件", "The assignment waits for nothing"),
    PLAN_SUPERSEDED(409, "计划已被新计划取代，不再接受填报", "The plan was superseded: nothing is reported on it any more"),
    PLAN_CLOSED(409, "计划已归档，不再变更", "The plan is closed: nothing of it changes any more"),
    TOTAL_NOT_DIVISIBLE(409, "目标总数无法分解到单位", "A total cannot be divided among its units"),
    DATES_TOO_FAR(409, "周期任务的起止日期距计划年度过远", "A recurring demand reaches too far from the plan's year"),
    PROGRESS_INVALID(422, "进度填报有误", "The progress report is not valid");

    private final Text text;

    AssignmentRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
