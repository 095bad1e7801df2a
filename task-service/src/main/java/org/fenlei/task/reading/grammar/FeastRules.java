package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Optional;

/**
 * 节假日前, 每逢重大节日, 春节、国庆期间各: what is done at every one of several feasts. Nobody says which ones are meant, or their
 * days are the moon's, so that no windows can be made of them.
 */
final class FeastRules {
    private static final String FEAST =
            "(?:“?(?:元旦|新年|新春|春节|元宵|清明|五一|劳动|端午|六一|儿童|七一|建党|八一|建军|教师|中秋|国庆|十一|重阳|寒假|暑假|寒暑假)”?节?)";
    private static final String FEASTS = "(?:" + FEAST + "[、和及与]?){1,10}";
    private static final String AT = "(?:来临|到来)?(?:之?前(?:夕|后|[一1两2]周|[\\d]{1,2}[天日])?|以前|期间|当[天日])(?![往沿])";

    /** 节假日期间每周: how often is told. */
    private static final String NOT_SO_OFTEN = "(?![^，。；]{0,12}，?[^，。；]{0,8}?每(?![个逢次场]))";

    private static final String OF_EACH = "(?=[，]?(?:要|应|须)?(?:各|分别|均)(?:至少|不少于|组织|开展|举办|召开|进行|集中|[\\d一两]))";
    private static final String DAY = "\\p{IsHan}{2,8}(?:日|周|月|节|" + FEAST + ")";

    private FeastRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "重大节假日前",
                        "节",
                        "(?:每逢|逢|每个|各|在)?(?:" + FEASTS + "等)?(?:各类|各个?|重大|重要|传统|法定|主要|国家)*(?:节假日|节日|节庆日?)" + AT
                                + NOT_SO_OFTEN),
                rule(
                        "每逢重大节日",
                        "逢",
                        "每?逢(?:" + FEASTS + "等?)?(?:重大|重要|传统|法定|主要)*(?:节假日|节日|节庆日?|节点)?(?<!逢)" + NOT_SO_OFTEN),
                rule("国庆等重要节点各", "节", "在?" + FEASTS + "等(?:重要|关键)?(?:时间)?节点(?:前夕?|期间)?" + OF_EACH),
                rule("春节、国庆期间各", "、和及与", "在?" + FEAST + "(?:[、和及与]" + FEAST + "){1,8}(?:期间|前后|当[天日])" + OF_EACH),
                rule("世界环境日、全国节能宣传周期间各", "、和及与", "在?" + DAY + "(?:[、和及与]" + DAY + "){1,6}等?(?:期间|前后|当[天日])" + OF_EACH));
    }

    private static Rule rule(String name, String anchors, String regex) {
        return Rule.of(
                name,
                anchors,
                regex,
                (found, setting) -> Optional.of(new Mention.OddPeriod(found.from(), found.to(), found.words())));
    }
}
