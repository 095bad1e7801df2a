package org.fenlei.task.reading.grammar;

import java.util.List;

/**
 * 节假日前, 每逢重大节日, 春节、国庆期间各: what is done at every one of several feasts. Nobody says which ones are meant, or their
 * days are the moon's, so that no windows can be made of them. Words that only describe something (节假日期间清运方案), of which
 * a share is taken, or that stand beside a total are no rhythm.
 */
final class FeastRules {
    private static final String FEAST =
            "(?:“?(?:元旦|新年|新春|春节|元宵|清明|五一|劳动|端午|六一|儿童|七一|建党|八一|建军|教师|中秋|国庆|十一|重阳|寒假|暑假|寒暑假)”?节?)";
    private static final String FEASTS = "(?:" + FEAST + "[、和及与]?){1,10}";
    private static final String IMPORTANT = "(?:各类|各个?|重大|重要|传统|法定|主要|国家|关键){0,3}";
    private static final String FEAST_DAYS = "(?:节假日|节日|节庆日?)";
    private static final String AT = "(?:来临|到来)?(?:之?前(?:夕|后|[一1两2]周|\\d{1,2}[天日])?|以前|期间|当[天日])(?![往沿])";

    /** A deadline or a year's total that stands before. */
    private static final String NOT_BOUND =
            "(?=[每逢个各在重传法主国关节元新春清五劳端六儿七建八教中十寒暑“])(?<![月日底]前[^，。；]{0,12})(?<!(?:全年|年内|利用|恰)[^，。；]{0,6})";

    /** What has a rhythm of its own, is a paper, a share, or more than anybody does at each of them. */
    private static final String IS_DONE = "(?![^，。；]{0,12}，?[^，。；]{0,8}?(?:■|每(?![个逢次场])))"
            + "(?![^，。；]{0,20}(?:方案|预案|机制|制度|计划|率|%))(?![^，。；]{0,30}?(?<!\\d)\\d{2})";

    private static final String OF_EACH = "(?=，?(?:要|应|须)?(?:各|分别|均)(?:至少|不少于|组织|开展|举办|召开|进行|集中|[\\d一两]))";
    private static final String DAY = "[\\p{IsHan}&&[^和及与]]{2,8}?[日周月节]";

    private FeastRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.odd(
                        "重大节假日前",
                        "节",
                        NOT_BOUND + "(?:每?逢|每个|各|在)?(?:" + FEASTS + "等)?" + IMPORTANT + FEAST_DAYS + AT + IS_DONE),
                Rule.odd(
                        "每逢重大节日",
                        "逢",
                        NOT_BOUND + "(?:每逢|(?<=^|[，。；])逢)(?:" + FEASTS + "(?:等" + IMPORTANT + "(?:" + FEAST_DAYS
                                + "|时间节点|节点)?)?|" + IMPORTANT + "(?:" + FEAST_DAYS
                                + "|大型活动|活动|会议|赛事|节会|庆典|节点|周末|假期|集市|集日))(?:" + AT + ")?" + IS_DONE),
                Rule.odd("国庆等重要节点各", "节", "在?" + FEASTS + "等" + IMPORTANT + "(?:时间)?节点(?:前夕?|期间)?" + OF_EACH),
                Rule.odd("春节、国庆期间各", "、和及与", "在?" + FEAST + "(?:[、和及与]" + FEAST + "){1,8}(?:期间|前后|当[天日])" + OF_EACH),
                Rule.odd(
                        "世界环境日、全国节能宣传周期间各",
                        "、和及与",
                        "在?" + DAY + "(?:[、和及与]" + DAY + "){1,6}等?(?:期间|前后|当[天日])" + OF_EACH));
    }
}
