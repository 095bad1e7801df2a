package org.fenlei.task.reading.grammar;

import java.util.List;

/**
 * 2个街道、三个镇实现全覆盖: so many of them, and not all; read before the state itself is. Each number of the list that leads up to
 * the state is demanded, in one form of numerals or the other. 3个镇的45个村 is no list: what only holds the things that are
 * counted is not counted itself. 三个全覆盖 and 4个环节全覆盖 name a slogan: a number needs its noun, and one in Chinese numerals a
 * noun of places.
 */
final class CoverageRules {
    private static final String COUNT = "(?:\\d{1,9}|[〇零一二两三四五六七八九十百千万]{1,6})[个处座所家户名]";
    private static final String NOUN = "(?:(?<=[户村幢栋名人]|[小社]区)|(?!全|实现|达到|完成|环节|方面|层面|阶段|领域|维度)\\p{IsHan})";
    private static final String ARABIC = "(?<=\\d[亿万千百]?\\p{IsHan}{1,2})";
    private static final String PLACE = "(?:(?<=[村户]|[小社]区)|街道|乡|镇|社区|(?:行政|自然)?村|小区|学校|县|单位|机关|市场)";
    private static final String WORDS = "(?:(?!" + COUNT + ")[^，。；、\\d])";
    private static final String LISTED = "(?:" + WORDS + "{0,12}?(?:、|[和及与](?!所))" + COUNT + "){0,8}";
    private static final String COVERED = LISTED + WORDS + "{0,20}?(?:全面?覆盖|全部覆盖)";

    private CoverageRules() {}

    static List<Rule> all() {
        return List.of(Rule.of(
                "2个街道、三个镇全覆盖",
                "覆",
                AmountRules.things() + "(?=(?:" + PLACE + "|" + ARABIC + NOUN + ")" + COVERED + ")",
                AmountRules::plain));
    }
}
