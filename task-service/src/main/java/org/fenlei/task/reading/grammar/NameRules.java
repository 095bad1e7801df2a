package org.fenlei.task.reading.grammar;

import java.util.List;

/** Titles, names of methods, document numbers and scores: full of numbers and 定时, and no demand. */
final class NameRules {
    private static final String SCORE = "\\d{1,3}(?:\\.\\d{1,2})?分";

    private NameRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.named("《2023年工作要点》", "《[^《》]{0,200}》"),
                Rule.named("〔2022〕8号", "[〔［（]\\d{4}[〕］）]第?\\d{1,5}号"),
                Rule.named("（2021年版）", "（[^（）]{0,20}(?:版|修订|试行)）"),
                Rule.named("“三定一撤”", "“(?:(?!每|不少于|不低于|不高于|至少|达到|≥|≤)[^“”]){0,40}”"),
                Rule.named("定时定点投放", "定时(?:定点|定人|投放|分类投放|开放)(?:定[时点人类桶]){0,3}|三定一[撤督导]|[两三四五]分类|[两三四]网融合"),
                Rule.named("6月5日世界环境日", "\\d{1,2}月\\d{1,2}日(?:世界|国际|全国|国家|中国)[^，。；]{1,12}[日周]"),
                Rule.named("2022年3月印发的办法", "(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?(?:印发|发布|出台|下发|颁布|修订|起?施行|实施|通过)的"),
                Rule.named("每发现1处扣2分", "(?:每[^，。；、]{0,20})?(?:扣除?|加|减|倒扣)[^，。；、\\d]{0,6}(?:\\d{1,3}-)?" + SCORE),
                Rule.named("记5分", "(?:满分|分值|计|记|总分)[为共]?" + SCORE + "(?!及?以[上下])"),
                Rule.named("100分制", "\\d{1,3}分制"),
                Rule.named("一次性用品", "一次性|一体化|一站式|一律|一批|一系列|一同|一定|一致|一般|一线|一把手|一岗双责|一网统管|第三方|双随机"));
    }
}
