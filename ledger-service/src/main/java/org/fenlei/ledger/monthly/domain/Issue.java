package org.fenlei.ledger.monthly.domain;

/** What can be wrong with a ledger, or doubtful about it. */
public enum Issue {
    CATEGORY_REPEATED("类别重复：%s", "The category stands twice: %s"),
    NIL_WITH_MASS("零申报不得填写重量", "A nil return carries no mass"),
    MASS_ABSURD("单位每月每类不得超过%s吨", "No unit hands over more than %s t of a category in a month"),
    ENTRIES_MISSING("请填写各类重量；确无垃圾产生的，请选择零申报", "State the masses, or make a nil return if there was no waste"),
    LATE_REASON_REQUIRED("本月台账已于%s关账，首次提交须说明原因", "The month closed on %s: a first submission needs a reason"),
    REASON_REQUIRED("请说明原因", "State the reason"),
    TEXT_TOO_LONG("不得超过%s字", "At most %s characters"),
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
