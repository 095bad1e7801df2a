package org.fenlei.task.reading.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.Measure;
import org.fenlei.task.reading.ObligationKind;

/**
 * Which service's events count a demand; what none of them knows is reported by hand. So is every share: an event tells
 * of one thing more, not of how many there are.
 */
final class Measures {

    /** One kind of demand that another service counts. */
    private record Counting(Measure measure, ObligationKind kind, Pattern words) {
        private static Counting of(Measure measure, ObligationKind kind, String words) {
            return new Counting(measure, kind, Pattern.compile(words));
        }
    }

    private static final String CHECKS = "检查|督查|巡查|抽查|执法|暗访|督导";

    /** 检查结果[每月]通报, 督查情况[及时]通报. */
    private static final String TIMELY =
            "(?:[每按](?:[周月年]度?|季度?|半年)|[次下]?(?:月|季度?)[底末]?(?:\\d{1,2}日)?前?|及时|定期|进行|予以|全[区县市])?";

    /** The bulletins that inspection-service issues tell of assessments; what a patrol or a raid found is told by hand. */
    private static final String NOT_OF_A_CHECK = "(?<!(?:" + CHECKS + ")(?:情况|结果|问题)?" + TIMELY + TIMELY + ")";

    /** A test of what people know or like is no assessment of a unit. */
    private static final String NOT_OF_PEOPLE = "(?:(?!满意度|知晓率|培训|知识|业务|技能|从业).){0,12}";

    /** 通报上季度考核排名, 通报排名. */
    private static final String ASSESSED =
            NOT_OF_PEOPLE + "(?:考核|考评|评估|评比).{0,8}(?:结果|情况|成绩|排名|得分)" + "|(?:(?!" + CHECKS + ").){0,12}排名";

    private static final List<Counting> ALL = List.of(
            Counting.of(
                    Measure.ENFORCEMENT_SUMMARISED,
                    ObligationKind.RECURRING,
                    "(?:汇总|统计|报送|上报).{0,10}执法|执法.{0,10}(?:汇总|统计|报送|上报)"),
            Counting.of(
                    Measure.LEDGER_SUBMITTED,
                    ObligationKind.RECURRING,
                    "(?:报送|上报|填报|提交|报).{0,20}台账|台账.{0,20}(?:报送|上报|填报|提交)"),
            Counting.of(
                    Measure.BULLETIN_ISSUED,
                    ObligationKind.RECURRING,
                    "(?:(?:印发|发布|下发|刊发|发).{0,12}|(?:结果|情况|成绩|排名).{0,8})" + NOT_OF_A_CHECK + "通报" + "|通报(?!批评)(?:"
                            + ASSESSED + ")"),
            Counting.of(
                    Measure.LIST_PUBLISHED,
                    ObligationKind.RECURRING,
                    "(?:发布|公布|评选|评定|推出|公示).{0,12}(?:红黑榜|红榜|黑榜|时尚榜|示范户)|(?:红黑榜|红榜|黑榜|时尚榜).{0,12}(?:发布|公布|评选|公示)"),
            Counting.of(
                    Measure.ASSESSMENT_FINALISED,
                    ObligationKind.RECURRING,
                    "(?:组织|开展|实施|进行|完成)" + NOT_OF_PEOPLE + "(?:考核|考评|综合评估)|^(?:考核|考评|综合评估)$"),
            Counting.of(
                    Measure.INSPECTION_COMPLETED,
                    ObligationKind.RECURRING,
                    "(?:检查|巡查|抽查|巡检).{0,14}(?:小区|点位|投放点|收集点|站点)|(?:小区|点位|投放点|收集点|站点).{0,14}(?:检查|巡查|抽查|巡检)"),
            Counting.of(Measure.SITE_CERTIFIED, ObligationKind.TARGET, "达标[^，。；、]{0,8}小区"),
            Counting.of(
                    Measure.METERING_CONNECTED, ObligationKind.TARGET, "计量.{0,16}(?:接入|联网|对接)|(?:接入|联网|对接).{0,16}计量"));

    private final String words;
    private final Map<Counting, Boolean> said = new HashMap<>();

    /** What words say; found once, however many numbers they hold. */
    Measures(String words) {
        this.words = words;
    }

    static Measure of(Demand demand, String words) {
        return new Measures(words).of(demand);
    }

    Measure of(Demand demand) {
        return ALL.stream()
                .filter(counting -> counting.kind() == demand.kind)
                .filter(counting -> counting.measure() != Measure.LEDGER_SUBMITTED || demand.period == PeriodKind.MONTH)
                .filter(counting -> said.computeIfAbsent(
                        counting, each -> each.words().matcher(words).find()))
                .map(Counting::measure)
                .findFirst()
                .orElse(Measure.REPORTED);
    }
}
