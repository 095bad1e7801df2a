package org.fenlei.task.counting.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fenlei.task.obligation.domain.Measure;

/**
 * Which kinds of sites a demand means by its words. It may mean several (小区和示范村), and one that names none means any.
 * Whoever acts is not what is looked at: 第三方机构, 机关干部 and 农村 name no site, nor does 社区（村）, a level of units. Places
 * to drop waste (投放点) are looked at in compounds as well as by themselves.
 */
final class SiteWords {

    private static final Map<String, Pattern> KINDS = Map.of(
            "COMPOUND", Pattern.compile("小区|住宅区|居住区|投放点"),
            "VILLAGE", Pattern.compile("(?<![农镇乡街居]|社区[（(、/]|居[（(、/])村(?!民|镇|居|[（(、/]?(?:社区|居))"),
            "INSTITUTION", Pattern.compile("(?<!第三方|专业|测评|检测|服务|中介)机构|机关(?!事务|党|干部|工作)|事业单位|学校|医院"),
            "ENTERPRISE", Pattern.compile("(?<!物业|服务|收运|物业服务)企业|企事业|商场|超市|酒店|农贸市场|集贸市场"),
            "STATION", Pattern.compile("站点|点位|投放点|收集点|收集站|收集亭|分类亭|转运站|中转站|垃圾房"));

    private SiteWords() {}

    /** The kinds that a demand means which is counted by what happens at sites; one that is counted otherwise means any. */
    static Set<String> of(Measure measure, String words) {
        boolean ofSites = measure == Measure.SITE_CERTIFIED || measure == Measure.INSPECTION_COMPLETED;
        return ofSites ? kindsIn(words) : Set.of();
    }

    /** The codes of the kinds that are named; empty if none is. */
    static Set<String> kindsIn(String words) {
        Set<String> named = new TreeSet<>();
        KINDS.forEach((kind, written) -> {
            if (written.matcher(words).find()) {
                named.add(kind);
            }
        });
        return named;
    }
}
