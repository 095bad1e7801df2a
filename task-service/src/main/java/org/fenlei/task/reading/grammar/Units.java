package org.fenlei.task.reading.grammar;

import java.util.List;
import org.fenlei.task.reading.grammar.Mention.Sort;

/** Words that follow a number and say what it counts, each with the letters that would make it another word. */
final class Units {

    /** @param pattern the words, longest first */
    record Family(Sort sort, String pattern) {}

    static final Family TIMES =
            new Family(Sort.TIMES, "(?:场次|人次|批次|车次|次(?![性生级数日月年序品要])|场(?![所地景镇馆站合])|期(?![间限刊末])|轮|回(?![收访头])|遍)");
    static final Family SCORE = new Family(Sort.SCORE, "分(?![类级别期钟段批拣片区工解散布配开离为项管局队成行公之])");
    static final Family DURATION = new Family(Sort.DURATION, "(?:个?工作日|课时|学时|个?小时|分钟|天|个月|日(?=[内之以]))");
    static final Family EXTENT = new Family(
            Sort.EXTENT,
            "(?:平方米|平米|㎡|m2|m²|立方米|吨|千克|公斤|kg|毫克|公里|千米|厘米|毫米|毫升|升(?![级学降温旗格华值])|分贝|亩|万元|元|米(?![饭粉]))(?:/(?:日|天|月|年))?");
    /** 前三名 is a rank; 6月底前三名 are three. */
    private static final String NO_RANK = "(?<!(?<![月季年周天底末初旬日])前[\\d一二三四五六七八九十]{1,3})";

    static final Family THINGS = new Family(
            Sort.THINGS,
            "(?:户次|家次|条次|台套|个(?!月|工作日|小时|百分|人)|处(?![理置罚于])|座(?!谈)|所(?![有属在需谓])|家(?![庭具园长访政中])|户(?![外籍均数])"
                    + "|辆|" + NO_RANK + "名(?![单称录优])|人(?![员民大工行居才均口社])|台(?![账帐])|套|条(?![例件幅款])|项(?!目)|篇|份(?!额)|件(?!套)"
                    + "|支(?![持部撑出])|批(?![次复准评])|组(?![织长成建员])|村(?![委民庄])|小区|社区|幢|栋|本|块|张|只|节|门|面|对|例|部(?![门分署位队委长落级属件])|册(?!子)|株|棵|副(?!\\p{IsHan})|幅(?!度)|集(?![中合体镇市贸结聚])|盏|(?<!一)封(?![闭装存条面盖口控])|顶(?![层级部格岗替])|把(?![关握控手好住])|杆|间(?![隔距断接])|起(?![草步止始来见到点居伏诉]))");
    static final List<Family> ALL = List.of(TIMES, DURATION, EXTENT, SCORE, THINGS);

    private Units() {}

    /** Any of them, as named groups {@code unit0} to {@code unit4}. */
    static String any() {
        var pattern = new StringBuilder();
        for (int at = 0; at < ALL.size(); at++) {
            pattern.append(at == 0 ? "" : "|").append("(?<unit").append(at).append(">");
            pattern.append(ALL.get(at).pattern()).append(")");
        }
        return "(?:(?<share>%)|" + pattern + ")";
    }
}
