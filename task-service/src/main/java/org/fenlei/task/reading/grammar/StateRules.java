package org.fenlei.task.reading.grammar;

import java.util.List;
import java.util.Optional;

/** Frequencies that nobody states, and states that hold for all. */
final class StateRules {
    private static final String HOPED_FOR = "(?:力争|争取|努力|逐步|探索)[^，。；■□]{0,20}";
    private static final String PUSHED = "(?:推动|推进|促进|加快|稳步|积极|有效)(?:(?!实现|达到|确保)[^，。；■□]){0,20}";
    private static final String PUSHED_AFTER = "(?:工作)?(?:有效|积极|稳步|逐步|持续|深入|加快)?(?:推动|推进|开展)";

    private StateRules() {}

    static List<Rule> all() {
        return List.of(
                unstated("定期", "期", "(?<![规限约指确稳固预])(?:不定期|定期)(?![限间])"),
                unstated("适时", "时择", "(?<!合)适时|择时|择机|不定时"),
                unstated("定时", "时", "(?<![规固指限约设确不])定时(?![间限段候长])"),
                Rule.of(
                        "全覆盖",
                        "覆",
                        "(?<weak>" + HOPED_FOR + "|" + PUSHED + ")?(?:全面?覆盖|全部覆盖|覆盖(?:全部|所有)(?![^，。；]{0,14}的))(?<soft>"
                                + PUSHED_AFTER + ")?",
                        StateRules::coverage),
                universal("均按要求", "均", "(?<![平人户年日月])均(?![衡匀可由摊价值等])"),
                universal("全部接入", "全", "全部(?=接入|完成|实现|达到|建成|配[备齐置]|落实|整改|纳入|安装|设置|更换|撤除|到位|达标)"));
    }

    private static Rule unstated(String name, String anchors, String regex) {
        return Rule.of(
                name,
                anchors,
                regex,
                (found, setting) -> Optional.of(new Mention.Unstated(found.from(), found.to(), found.words())));
    }

    private static Rule universal(String name, String anchors, String regex) {
        return Rule.of(
                name,
                anchors,
                regex,
                (found, setting) -> Optional.of(new Mention.Coverage(found.from(), found.to(), true, true)));
    }

    private static Optional<Mention> coverage(Found found, Setting setting) {
        boolean firm = !found.has("weak") && !found.has("soft");
        return Optional.of(new Mention.Coverage(found.from(), found.to(), firm, false));
    }
}
