package org.fenlei.task.plan;

import java.util.Arrays;
import org.fenlei.task.domain.Named;

/** What people call the fields of tasks and obligations. */
enum FieldName implements Named {
    NUMBER("number", "序号", "Number"),
    CATEGORY("category", "类别", "Category"),
    TEXT("text", "任务内容", "Text"),
    DEADLINE_TEXT("deadlineText", "完成时限", "Deadline as worded"),
    LEAD_UNITS("leadUnits", "责任单位", "Lead units"),
    LEAD_UNIT_CODES("leadUnitCodes", "责任单位代码", "Lead units' codes"),
    SUPPORTING_UNITS("supportingUnits", "配合单位", "Supporting units"),
    SUPPORTING_UNIT_CODES("supportingUnitCodes", "配合单位代码", "Supporting units' codes"),
    OPEN_LIST("openList", "名单未尽（等）", "Open list"),
    TITLE("title", "要求", "Title"),
    KIND("kind", "要求类型", "Kind"),
    ACTOR("actor", "实施主体", "Actor"),
    COUNTED("counted", "计量对象", "What is counted"),
    MINIMUM("minimum", "最低数量", "Minimum"),
    MAXIMUM("maximum", "最高数量", "Maximum"),
    UNIT_OF_MEASURE("unitOfMeasure", "计量单位", "Unit of measure"),
    PERIOD("period", "周期", "Period"),
    DUE_DATE("dueDate", "截止日期", "Due date"),
    DUE_RULE("dueRule", "时限规则", "Due rule"),
    VALID_FROM("validFrom", "起算日期", "Valid from"),
    PER("per", "按何计数", "Per"),
    DENOMINATOR("denominator", "基数", "Denominator"),
    APPORTIONMENT("apportionment", "指标分解", "Apportionment"),
    FAN_OUT("fanOut", "分解方式", "Fan-out"),
    MEASURE("measure", "计量方式", "Measure"),
    DEPENDS_ON("dependsOn", "限于", "Limited to"),
    WAITS_FOR("waitsFor", "前置条件", "Waits for"),
    ROLL_POLICY("rollPolicy", "顺延规则", "Roll policy");

    private final String json;
    private final String zh;
    private final String en;

    FieldName(String json, String zh, String en) {
        this.json = json;
        this.zh = zh;
        this.en = en;
    }

    /** The one of this name in JSON. */
    static FieldName of(String json) {
        return Arrays.stream(values())
                .filter(each -> each.json.equals(json))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No field " + json));
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
