package org.fenlei.task.reading.grammar;

import java.util.List;

/** What stands in a list behind another quantity, and quantities that nothing bounds: 6处、再生资源分拣中心1座, 资金300万元. */
final class ListRules {
    /** Far enough for a list of ten. */
    private static final String BEHIND_ANOTHER = "(?<=" + Scan.BARRIER + "[^，。；" + Scan.BARRIER + "]{0,80}";

    private static final String ENDS = "(?=[，。；、（）]|$)";
    private static final String NO_COUNT = "(?!方面|环节|层面|阶段|领域|维度|体系|机制|责任|要求|原则)";
    private static final String CHECKS = "抽查|检查|督查|督导|暗访|走访|巡查|抽取|抽检|抽测|测评|排查|培训|发放|招募|曝光|查处|整治|清理|更换|维修";
    private static final String NO_DEMAND = "(?<!罚款?|处以?|扣除?|奖励|(?:罚款|处以|扣除|奖励(?!资金))[^，。；]{1,20})";
    private static final String GETS = "新增|增加|提升|提高|减少|减量|回收|收集|收运|清运|转运|处理|处置|分出|利用|能力|总量|产量|面积";

    private static final String SPENDS = "安排|投入|投资|落实|拨付|列支|筹措|筹集|统筹|下达|追加";
    private static final String FUNDS = "资金|经费|补助|补贴|预算";
    private static final String BUILDS = "新增|新建|建成|建设|扩建|改建|改造|增加|提升|形成|配套";
    private static final String CAPACITY = "处[理置]能力|处[理置]规模|处[理置]量|转运能力|[收清]运能力|分拣能力|焚烧能力|消纳能力|设计规模|设计能力|建设规模|产能";

    private static final String EXTENT = "(?<unit2>(?:吨|千克|公斤|立方米|平方米|公里|亩)(?:/[日天月年])?)";

    private static final String GIVES_OUT = "发放|制作|印制|印发|采购|购置|张贴|悬挂|推送|刊发|发布|配发|赠送";
    private static final String NO_THING = "[元余多万千百亿以号版期届季时点楼栋路线路段分秒岁后前起止内外]|周[年边]|世纪|[\\p{IsHan}]?[号版届期]";

    private ListRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "抽查10个小区",
                        Numerals.SIGNS,
                        "(?=\\d)(?<=" + CHECKS + ")" + AmountRules.things(),
                        AmountRules::plain),
                Rule.of(
                        "5个街道20个小区",
                        "0123456789",
                        "(?=\\d)(?<=" + Scan.BARRIER + "\\p{IsHan}{1,6})" + AmountRules.things(),
                        AmountRules::plain),
                Rule.of(
                        "10个小区、5个单位",
                        Numerals.SIGNS,
                        "(?=" + Numerals.FIRST + ")" + BEHIND_ANOTHER + "[、和及与])" + AmountRules.things()
                                + "(?=\\p{IsHan})" + NO_COUNT,
                        AmountRules::plain),
                Rule.of(
                        "示范医院三家、示范商场两家",
                        Numerals.SIGNS,
                        "(?=" + Numerals.FIRST + ")" + BEHIND_ANOTHER + ")" + AmountRules.things() + ENDS,
                        AmountRules::plain),
                Rule.of(
                        "资金300万元",
                        "元",
                        "(?=\\d)" + NO_DEMAND + number() + "(?:多|余)?(?<unit2>万元|元)(?=[，。；、（）]|的?标准|左右|$)",
                        AmountRules::plain),
                Rule.of(
                        "200万元、考核奖励100万元",
                        "奖",
                        "(?=\\d)(?<=" + Scan.BARRIER + "[、，][^，。；、\\d" + Scan.BARRIER + "]{0,10}奖励(?:资金)?)" + number()
                                + "(?:多|余)?(?<unit2>万元|元)" + ENDS,
                        AmountRules::plain),
                Rule.of(
                        "安排资金300万元用于",
                        "元",
                        "(?=\\d)(?<=(?:" + SPENDS + "|" + FUNDS + ")[^，。；（）\\d" + Scan.BARRIER + "]{0,12})" + NO_DEMAND
                                + number() + "(?:多|余)?(?<unit2>万元|元)(?!/|[及或]?以[上下]|的(?!资金|经费))",
                        AmountRules::plain),
                Rule.of(
                        "200万元用于宣传",
                        "元",
                        "(?=\\d)" + NO_DEMAND + number()
                                + "(?:多|余)?(?<unit2>万元|元)(?=(?:左右)?(?:主要|重点|专项|专门|全部)?(?:用于|用以|用作))",
                        AmountRules::plain),
                Rule.of(
                        "建成日处理能力100吨的处理厂",
                        Numerals.SIGNS,
                        "(?=\\d)(?<=(?:" + BUILDS + ")[^，。；]{0,24}(?:" + CAPACITY + ")[为达约共]{0,2})" + number() + EXTENT,
                        AmountRules::plain),
                Rule.of(
                        "处理能力100吨的处理厂建成",
                        Numerals.SIGNS,
                        "(?=\\d)(?<=(?:" + CAPACITY + ")[为达约共]{0,2})" + number() + EXTENT
                                + "(?=的?[^，。；]{0,20}(?:建成|投产|投运|投用|投入使用|开工|竣工))",
                        AmountRules::plain),
                Rule.of(
                        "新增50吨/日处理能力",
                        Numerals.SIGNS,
                        "(?=\\d)(?<=(?:" + BUILDS + ")[^，。；]{0,12})" + number() + EXTENT + "(?=的?[^，。；]{0,8}(?:"
                                + CAPACITY + "))",
                        AmountRules::plain),
                Rule.of(
                        "新增日处理能力100吨",
                        Numerals.SIGNS,
                        "(?=\\d)(?<=(?:" + GETS + ")[^，。；（）\\d" + Scan.BARRIER + "]{0,12})" + number() + EXTENT + ENDS,
                        AmountRules::plain),
                Rule.of(
                        "废旧织物40吨、玻璃15吨",
                        Numerals.SIGNS,
                        "(?=\\d)" + BEHIND_ANOTHER + ")" + number() + EXTENT + ENDS,
                        AmountRules::plain),
                Rule.of(
                        "宣传帽2000顶",
                        Numerals.SIGNS,
                        "(?=\\d)(?<=(?:" + GIVES_OUT + ")[^。；]{0,40}[^，。；、\\d第A-Za-z])" + AmountRules.arabic()
                                + "(?:多|余)?" + AmountRules.NO_MEASURE + "(?!" + NO_THING + ")(?<unit5>\\p{IsHan}{1,2})"
                                + ENDS,
                        AmountRules::stated));
    }

    private static String number() {
        return "(?<number>" + Numerals.NUMBER + ")";
    }
}
