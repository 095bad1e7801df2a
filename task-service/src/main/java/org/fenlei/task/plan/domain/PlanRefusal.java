package org.fenlei.task.plan.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why something cannot be done with a plan. */
public enum PlanRefusal implements RefusalCode {
    PLAN_NOT_A_DRAFT(409, "计划不是草案", "The plan is no draft"),
    PLAN_HAS_OPEN_QUESTIONS(409, "计划还有未答复的问题", "The plan has open questions"),
    PLAN_WITHOUT_YEAR(409, "计划没有年度", "The plan has no year"),
    PLAN_NOT_IN_FORCE(409, "计划未在执行", "The plan is not in force"),
    PLAN_NOT_OVER(409, "计划尚未执行完毕", "The plan is not over"),
    PLAN_YEAR_CLOSED(409, "该年度计划已归档", "The plan of that year is closed"),
    PLAN_REVISES_ANOTHER(409, "在执行的不是草案所对照的计划", "Another plan is in force than the draft was compared with"),
    TASK_NEEDS_A_DEMAND(409, "任务至少须有一项要求", "A task needs at least one demand"),
    PLAN_NEEDS_A_TASK(409, "计划至少须有一项任务", "A plan needs at least one task"),
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
