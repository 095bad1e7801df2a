package org.fenlei.task.plan.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why something cannot be done with a plan. */
public enum PlanRefusal implements RefusalCode {
    PLAN_NOT_A_DRAFT(409, "计划不是草案", "The plan is no draft"),
    PLAN_HAS_OPEN_QUESTIONS(409, "计划还有未答复的问题", "The plan has open questions"),
    PLAN_WITHOUT_YEAR(409, "计划没有年度", "The plan has no year"),
    DISTRICT_UNIT_UNKNOWN(422, "无法确定计划所属的区", "The plan's district is unknown");

    private final Text text;

    PlanRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
