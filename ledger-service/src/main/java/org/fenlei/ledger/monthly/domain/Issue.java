package org.fenlei.ledger.monthly.domain;

/** What can be wrong with a ledger, or doubtful about it. */
public enum Issue {
    SOURCE_UNKNOWN("请选择数据来源：称重、估算或零申报", "State the source: WEIGHED, ESTIMATED or NIL"),
    TOO_MANY_ENTRIES("条目不得超过%s条", "At most %s entries"),
    CATEGORY_UNKNOWN("未知的垃圾类别", "Not a category of waste"),
    MASS_UNREADABLE("重量须为不小于零、最多三位小数的吨数", "A mass is a number of tonnes, not negative, at most three decimals"),
    UNIT_OF_MASS_UNKNOWN("重量单位须为t（吨）", "The unit of a mass is t (tonnes)"),
    CATEGORY_REPEATED("类别重复：%s", "The category stands twice: %s"),
    NIL_WITH_MASS("零申报不得填写重量", "A nil return carries no mass"),
    MASS_ABSURD("单位每月每类不得超过%s吨", "No unit hands over more than %s t of a category in a month"),
    ENTRIES_MISSING("请填写各类重量；确无垃圾产生的，请选择零申报", "State the masses, or make a nil return if there was no waste"),
    LATE_REASON_REQUIRED("本月台账已于%s关账，首次提交须说明原因", "The month closed on %s: a first submission needs a reason"),
    REASON_REQUIRED("请说明原因", "State the reason"),
    TEXT_TOO_LONG("不得超过%s字", "At most %s characters"),
    TEXT_UNREADABLE("含有无法保存的控制字符", "It has control characters that cannot be kept"),
    RESUBMIT_BY_PAST("重新提交期限不得早于%s", "The day to resubmit by is not before %s"),
    ABOVE_TRAILING_MEAN("%s为%s吨，超过前期月均%s吨的%s倍", "%s is %s t; the mean of the months before is %s t, times %s"),
    DROP_TO_NIL("%s降为零或未填，前期月均%s吨", "%s fell to nil or is not stated; the mean of the months before is %s t");

    private final String zh;
    private final String en;

    Issue(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
