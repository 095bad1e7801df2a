package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.grammar.Mention.PerItem;
import org.jspecify.annotations.Nullable;

/** Whose number it is: the whole district's, each unit's, or each item's. */
final class ScopeRules {
    private static final Map<String, String> COUNTED_BY_DIRECTORY = Map.ofEntries(
            Map.entry("社区", "COMMUNITY"),
            Map.entry("城市社区", "COMMUNITY"),
            Map.entry("村", "VILLAGE"),
            Map.entry("行政村", "VILLAGE"),
            Map.entry("社区（村）", "COMMUNITY_OR_VILLAGE"),
            Map.entry("村（社区）", "COMMUNITY_OR_VILLAGE"),
            Map.entry("村（居）", "COMMUNITY_OR_VILLAGE"),
            Map.entry("街道", "SUB_DISTRICT"));
    private static final String TOWNS = "镇（街道）|街道（镇）|乡镇（街道）|街道（乡镇）|镇街|街镇|街道|乡镇|镇";
    private static final String PEERS = TOWNS + "|县（市、区）|区县|县区|成员单位|成员部门|责任单位|部门|单位|地(?!区|方)";
    private static final String COMMUNITIES = "社区（村）|村（社区）|村（居）|城市社区|社区|行政村|村(?!民|委|庄)|住宅小区|居民小区|小区|学校";

    /** What follows 每次 where it is not 每次会议后, when something is done, but how much each time. */
    private static final String OCCASION = "不|至少|最少|≥|\\d|" + Scan.BARRIER
            + "|会议|简报|专报|行动|集中|宣讲|达|均|参|的|要|应|须|需|有|原则上|活动|培训|检查|宣传|抽|发放|覆盖|走访|暗访|巡查|督查|督导|测评|评"
            + "|随机|实地|现场|例会|时长|时间|持续|人数|组织|安排|确保|邀请|投入|回收|清理|整治";

    private static final String DOES =
            "新|建|创建|打造|试点|培育|选树|评选|增设|改造|布设|改建|扩建|设立|完成|组建|配备|配置|设置|更新|购置|发放|安装" + "|开展|组织|举办|印制|张贴|投放|不少于|不低于|至少|\\d";

    private ScopeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "每万平方米",
                        "每",
                        "每(?<item>[万百千]?(?:平方米|平米|㎡|吨|公里)|(?:[万百千]|\\d{1,6})(?:户|人|个|名|平方米))",
                        ScopeRules::ratio),
                Rule.of(
                        "按300户1名",
                        "户人个名",
                        "(?<=按照?)(?<item>(?:[万千百]|\\d{1,6})(?:户|人|个|名))(?=(?:配备?|设置?)?" + Scan.BARRIER + ")",
                        ScopeRules::ratio),
                Rule.of("每个镇（街道）", "每", "每一?个?(?<item>" + TOWNS + ")", ScopeRules::item),
                Rule.of("各镇（街道）", "每各", "(?:每一?个?|各个?)(?:" + PEERS + ")(?:分别)?", scope(FanOut.EACH)),
                Rule.of("每次", "每", "每(?<item>次|场|期|轮|批)(?=" + OCCASION + ")", ScopeRules::item),
                Rule.of("分别", "分各", "分别|各自", scope(FanOut.EACH)),
                Rule.of("各建成3处", "各", "(?<=^|[，。；：）]|街道|[镇乡村局委办]|社区|单位|部门)各(?=" + DOES + ")", scope(FanOut.EACH)),
                Rule.of("每个社区", "每各", "(?:每一?[个所处座]?|各)(?<item>" + COMMUNITIES + ")", ScopeRules::item),
                Rule.of(
                        "每座驿站",
                        "每",
                        "每一?(?<item>[座处个所家户名人辆条台套支项]\\p{IsHan}{0,8}?)"
                                + "(?=面积|评分|得分|分数|不|至少|达|配|设|建|要|应|须|均|长度|容积|处理|[，。；■□▣]|$)",
                        ScopeRules::item),
                Rule.of(
                        "全区",
                        "全共总合累",
                        "全(?:区|市|县|域|旗|镇|街道|辖区)(?:范围)?|共计|总计|合计|累计|(?<!占[^，。；]{0,12})总数(?!的|比)",
                        scope(FanOut.JOINTLY)));
    }

    private static Rule.Reader scope(FanOut fanOut) {
        return (found, setting) -> Optional.of(new Mention.Scope(found.from(), found.to(), fanOut));
    }

    private static Optional<Mention> ratio(Found found, Setting setting) {
        return found.text("item").map(item -> new PerItem(found.from(), found.to(), item, null, true));
    }

    private static Optional<Mention> item(Found found, Setting setting) {
        return found.text("item").map(item -> new PerItem(found.from(), found.to(), item, code(item), false));
    }

    private static @Nullable String code(String item) {
        String code = COUNTED_BY_DIRECTORY.get(item);
        return code == null && item.matches(TOWNS) ? "TOWN" : code;
    }
}
