package org.fenlei.inspection.domain;

import java.util.Locale;

/** What can be wrong with what somebody wrote, in both languages; the name is the stable code. */
public enum Issue implements Named {
    REQUIRED("请填写此项", "This is required"),
    TEXT_TOO_LONG("不得超过%s字", "At most %s characters"),
    TEXT_UNREADABLE("含有无法保存的控制字符", "It has control characters that cannot be kept"),
    CODE_UNREADABLE("代码由大写字母、数字和连字符组成，最多%s位", "A code has upper-case letters, digits and hyphens, at most %s of them"),
    CODE_UNKNOWN("未知的代码，可用：%s", "Not a known code; known are: %s"),
    CODE_REPEATED("代码重复：%s", "The code stands twice: %s"),
    POINTS_UNREADABLE("分值须为%s至100、最多两位小数", "Points are between %s and 100, with at most two decimals"),
    POINTS_NOT_HUNDRED("各项分值合计须为100分，现为%s分", "The points of the items add up to 100; these add up to %s"),
    TOO_MANY("不得超过%s项", "At most %s of them"),
    FAIL_BELOW_ABOVE_CERTIFY_AT("不合格线不得高于达标线", "What fails is not above what certifies"),
    ITEM_UNKNOWN("标准中没有此项：%s", "The standard has no such item: %s"),
    MORE_THAN_ITEM("该项合计扣%s分，超过其分值%s分", "The item has %2$s points; %1$s are deducted"),
    FINDING_REQUIRED("不扣分的，须写明问题", "Without points deducted, a finding is required"),
    SEVERITY_WITHOUT_FINDING("填写严重程度的，须写明问题", "A severity needs a finding"),
    DATE_IN_FUTURE("日期不得晚于今天（%s）", "The day is not after today (%s)"),
    DATE_TOO_EARLY("日期不得早于%s", "The day is not before %s"),
    DATE_NOT_LATER("新的期限须晚于原期限%s", "The new due date is later than %s"),
    UNIT_UNKNOWN("没有此责任单位", "There is no such unit"),
    SITE_UNKNOWN("没有此点位", "There is no such site"),
    STANDARD_UNKNOWN("没有此标准或版本", "There is no such standard or version"),
    STANDARD_OF_OTHER_KIND("该标准适用于%s，不适用于%s", "The standard is for %3$s, not for %4$s"),
    KIND_CHANGED("同一标准各版本的适用对象须一致：%s", "All versions of a standard are for the same kind: %s"),
    COUNT_UNREADABLE("须为不小于%s的整数", "A whole number, at least %s"),
    PERIOD_UNREADABLE("期间写作2023-03、2023-Q1、2023-H1或2023", "A period is written 2023-03, 2023-Q1, 2023-H1 or 2023"),
    PERIOD_NOT_BEGUN("该期间尚未开始", "The period has not begun"),
    RULE_EMPTY("请给出规则：分数线或名次", "State a rule: a score or a number of places"),
    RULE_OF_OTHER_COLOUR("此条件不适用于该榜", "This condition is not for a list of that colour");

    private final String zh;
    private final String en;

    Issue(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    String zh(Object... args) {
        return String.format(Locale.ROOT, zh, args);
    }

    String en(Object... args) {
        return String.format(Locale.ROOT, en, args);
    }
}
