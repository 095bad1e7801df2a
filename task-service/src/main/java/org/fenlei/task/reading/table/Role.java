package org.fenlei.task.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a task table holds, told by its heading. */
enum Role {
    NUMBER("序号|编号|项号|序列|[Nn]o\\.?"),
    /** What is to be reached in one of the year's quarters, beside the task's whole. */
    QUARTER("第?[一二三四]季度(?:末|目标|任务|计划|进度|工作|安排|进度安排|目标值|工作任务|工作目标|工作计划)?"),
    /** What has been done so far: history, and no demand. */
    PROGRESS("(?:目前|当前|[上下]半年|年度|任务|工作|整改)?(?:完成|进展|销号|落实|推进)情况|(?:工作|目前|当前)进展"),
    SCORE(".*(?:分值|得分|扣分|评分|计分|权重|赋分).*"),
    START(".*(?:启动|开始|起始|开工)(?:时间|日期|时限|节点).*"),
    SUPPORTING(".*(?:配合|协办|协同|协助|参与|参加|支持|责任配合)(?:单位|部门|处室|科室)?.*"),
    DEADLINE(".*(?:时限|期限|时间|节点|截止|日期|进度安排|完成时).*"),
    LEAD(".*(?:责任|牵头|主办|承办|负责|实施|落实|主责|主体)(?:单位|部门|主体|处室|科室|镇街).*|责任人?单位?|(?:责任|职责|任务)分工|牵头|主责|单位|部门"),
    PERSON(".*(?:责任人|分管领导|联系人|责任领导|牵头领导|负责人|联系方式|电话).*"),
    REMARK("备注|说明|附注|备\\s*注"),
    CATEGORY(".*(?:类别|分类|类型|板块|领域|任务名称|项目名称|项目|大类|工作名称|一级).*"),
    GOAL(".*(?:目标值|年度目标|量化指标|指标|目标任务值|工作目标|任务目标|预期目标|成果形式).*"),
    CONTENT(".*(?:内容|任务|目标|要求|措施|工作|事项|举措|做法|重点).*"),
    /** A column whose heading says nothing that is needed here. */
    OTHER("");

    private static final int LONGEST_HEADING = 16;
    private static final Pattern NO_HEADING = Pattern.compile("[各区县市].*|.*[、，。；\\d].*");

    private final Pattern heading;

    Role(String heading) {
        this.heading = Pattern.compile(heading);
    }

    /** Of a heading without blanks; the first that fits, so that 目标完成时限 is a deadline. */
    static Optional<Role> of(String heading) {
        return heading.isEmpty()
                        || heading.length() > LONGEST_HEADING
                        || NO_HEADING.matcher(heading).matches()
                ? Optional.empty()
                : List.of(values()).stream()
                        .filter(role -> role.heading.matcher(heading).matches())
                        .findFirst();
    }
}
