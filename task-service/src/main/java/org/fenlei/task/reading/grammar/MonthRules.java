package org.fenlei.task.reading.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenlei.task.reading.grammar.Mention.Due;

/** Months without 底 or 前: 6月开展, 9月主体完工; those of which something only tells (通报6月完成情况) are no dates. */
final class MonthRules {
    private static final String MONTH = DateRules.APART + DateRules.YEAR + DateRules.MONTH;
    private static final String ACTS =
            "(?=集中|(?:开展|组织|完成|实施)(?!情况|率|度)|举办|召开|启动|前后|各|分别|均(?![衡匀])|[、和及与](?:\\d{1,2}月|[一二三四五六七八九十]{1,3}月|■))";

    /** What is reached in a month, with or without what reaches it (9月主体完工). */
    private static final String REACHED = "开工|开建|动工|完工|竣工|建好|建完|建成|封顶|交付|交工|交货|验收|通车"
            + "|投用|投产|投运|投入使用|投入运[行营]|启用|试运行|上线|落地|到位|就位|进场|挂牌|揭牌"
            + "|立项|报批|招标|开标|中标|签约|收官|收尾|结束|定稿|见效|销号|兑现|试行|施行"
            + "|印发|出台|下发|发布|公布|公示|报送|上报|提交|完成";

    /** What is done in a month right before it. */
    private static final String DONE = "试点|试用|评选|评比|评估|考核|考评|检查|督查|抽查|复查|普查|排查|摸排|摸底|调研|自查|整治|整改|清理"
            + "|推进|推广|推行|全面|基本|正式|陆续|逐步|进行|做好|落实|总结|部署|动员|培训|通报|举行|迎|接受"
            + "|制定|编制|起草|修订|形成|建立|设计|选址|采购|运行|运营|改造|新建|建设|安装|配备|更换|竣";

    /** What is known of a month: 6月检查结果, 6月整改情况. */
    private static final String KNOWN = "情况|结果|数据|成绩|得分|排名|台账|报表|问题|费用|经费|账单|资料|材料|经验|工作量|进度|进展";

    /** 9月公布评选结果 and 4月排查问题 tell when it is done, and not of which month it is, as 6月公示情况 does. */
    private static final String HANDLED =
            "(?:全面|集中|认真|及时|统一|逐一|组织|全部)?(?:(?:公布|公示|发布|报送|上报|提交|印发|下发|通报|汇报|汇总|收集|整理|梳理|形成|建立|编制|填报|移交|推广|总结(?=推广|经验))"
                    + "(?!情况|进度|进展|工作量)\\p{IsHan}{0,4}?(?:" + KNOWN + ")(?![于在应须经由的])"
                    + "|(?:排查|解决|化解|查找|整改|落实|安排|拨付|支付|筹集|争取)"
                    + "\\p{IsHan}{0,2}?(?:问题|台账|费用|经费|账单|资料|材料|经验)(?=[，。；、\\d]|并|$))";

    private static final String NO_NOUN = "(?!份?(?:的|以来|至今|(?!" + HANDLED + ")\\p{IsHan}{0,4}?(?:" + KNOWN + ")))";

    private static final String NO_QUALITY = "(?!的|前|情况|率|度|以来|至今)";

    /** 10月完成率达到80%. */
    private static final String SHARE_REACHED =
            "(?=(?:(?![每第至到起的])\\p{IsHan}){0,10}?(?:达到?|[提升降][高升低]?[到至]|[不][低少]于|保持在|稳定在)"
                    + "\\d{1,3}(?:\\.\\d{1,2})?%(?!(?:[及或]?以[上下])?的))";

    /** 6月正式实施后每周: what comes behind it. */
    private static final String NOT_AFTER = "(?!\\p{IsHan}{0,8}后)";

    private static final String NOT_SPOKEN_OF =
            "(?<!公布|通报|汇总|分析|报送|上报|统计|梳理|印发|发布|根据|对照|参照|结合|关于|截至|提交|报告|核对|支付|上年|去年|往年)";

    private MonthRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("7月初", "初", MONTH + "初" + DateRules.BEFORE + "?", MonthRules::beginning),
                DateRules.monthEnd("6月开展", "月", NOT_SPOKEN_OF + MONTH + ACTS, false),
                DateRules.monthEnd(
                        "9月主体完工",
                        "月",
                        NOT_SPOKEN_OF + MONTH + NOT_AFTER + "(?=(?:(?![每第至到起])\\p{IsHan}){0,6}?(?:" + REACHED + ")"
                                + NO_QUALITY + "|(?:" + DONE + ")" + NO_NOUN + ")" + NO_NOUN,
                        false),
                DateRules.monthEnd("10月完成率达到80%", "%", NOT_SPOKEN_OF + MONTH + SHARE_REACHED, false),
                DateRules.monthEnd("3月、6月", "月", "(?<=■[、和及与])" + DateRules.YEAR + DateRules.MONTH, false),
                DateRules.inDeadline("6月", "月", MONTH),
                DateRules.monthEnd("6月", "月", NOT_SPOKEN_OF + MONTH + NO_NOUN, true));
    }

    /** 7月初 is within the first ten days; by the fifth, or by the tenth? */
    private static Optional<Due> beginning(Found found, Setting setting) {
        return found.number("month", 12).map(month -> {
            LocalDate tenth = Days.of(found, setting, month, 10);
            return new Due(found.from(), found.to(), tenth, null, List.of(tenth.withDayOfMonth(5)), false);
        });
    }
}
