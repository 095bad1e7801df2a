package org.fenlei.task.reading.units;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fenlei.task.domain.GroupName;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.UnitDirectory.Entry;
import org.fenlei.task.reading.units.UnitDirectory.Group;

/** Groups of units that a plan names by a word: those of the directory, and those that follow from a unit's kind. */
final class UnitGroups {

    /** A group that every directory has: its words without 各, and who is in it. */
    private record ByKind(Pattern words, Predicate<Entry> members) {}

    private static final List<ByKind> BY_KIND = List.of(
            new ByKind(
                    Pattern.compile("乡?镇（街道）|街道（乡?镇）|街道（镇、乡）|镇街|街镇|乡镇街道|镇街道|街道乡?镇|乡?镇、街道|街道、乡?镇"),
                    entry -> isTown(entry) || isSubDistrict(entry)),
            new ByKind(Pattern.compile("街道|街道办|街道办事处"), UnitGroups::isSubDistrict),
            new ByKind(Pattern.compile("乡?镇|乡镇政府|镇政府|镇人民政府"), UnitGroups::isTown),
            new ByKind(
                    Pattern.compile("社区（村）|村（社区）|村（居）|居（村）|村居|社区村"), entry -> isCommunity(entry) || isVillage(entry)),
            new ByKind(Pattern.compile("社区|社区居委会|居委会"), UnitGroups::isCommunity),
            new ByKind(Pattern.compile("行政村|村|村委会"), UnitGroups::isVillage));
    private static final Pattern OPEN_WORDS = Pattern.compile(
            "(?:各|相关|有关|区级?)?(?:成员|责任|相关|有关|职能|行业主管|行业管理|主管|参建|牵头|配合|驻区)?(?:部门|单位)|各地各部门|各部门各单位|各地|各级各部门|各县（市、区）|各区县?|全体成员单位|.{0,8}各.{0,8}(?:部门|单位|企业|学校|机构)");

    private final UnitDirectory directory;

    UnitGroups(UnitDirectory directory) {
        this.directory = directory;
    }

    /**
     * A group of the directory by any of its names, else by its kind; empty if the words name none, or it has no
     * member.
     */
    Optional<UnitRef> find(String written) {
        String wanted = GroupName.key(written);
        Optional<Group> listed = directory.groups().stream()
                .filter(group -> group.isCalled(wanted))
                .findFirst();
        if (listed.isPresent()) {
            return listed.filter(group -> !group.members().isEmpty())
                    .map(group -> UnitRef.group(written, group.name(), group.members()));
        }
        return BY_KIND.stream()
                .filter(group -> group.words().matcher(wanted).matches())
                .findFirst()
                .map(group -> directory.entries().stream()
                        .filter(group.members())
                        .map(Entry::code)
                        .toList())
                .filter(members -> !members.isEmpty())
                .map(members -> UnitRef.group(written, written, members));
    }

    /** Whether words name a group that only the plan itself can tell: 各成员部门, 各地各部门, 有关单位. */
    static boolean isOpen(String written) {
        return OPEN_WORDS.matcher(written).matches();
    }

    private static boolean isTown(Entry entry) {
        return is(entry, "TOWN", "镇", "乡") && !isSubDistrict(entry);
    }

    private static boolean isSubDistrict(Entry entry) {
        return is(entry, "SUBDISTRICT", "街道", "街道办事处");
    }

    private static boolean isCommunity(Entry entry) {
        return is(entry, "COMMUNITY", "社区", "居委会") && !isVillage(entry);
    }

    private static boolean isVillage(Entry entry) {
        return is(entry, "VILLAGE", "村", "村委会");
    }

    private static boolean is(Entry entry, String kind, String... suffixes) {
        String spelt = entry.kind().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        if (!spelt.isEmpty()) {
            return spelt.equals(kind);
        }
        return List.of(suffixes).contains(entry.kind())
                || (entry.kind().isEmpty() && List.of(suffixes).stream().anyMatch(entry.name()::endsWith));
    }
}
