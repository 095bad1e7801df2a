package org.fenlei.task.unit.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The groups of a directory: those every district has by rule, and those its unit list names. Where the list names a
 * group that also exists by rule, the list decides who is in it.
 */
public final class UnitGroups {

    private final Map<String, UnitGroup> groups = new LinkedHashMap<>();

    private UnitGroups() {}

    /** The groups of these units. */
    public static UnitGroups of(UnitTree units) {
        UnitGroups result = new UnitGroups();
        Map<String, List<String>> listed = listed(units);
        for (Rule rule : Rule.values()) {
            result.add(rule.group(units, listed));
        }
        listed.forEach((name, members) -> {
            if (result.called(name).isEmpty()) {
                result.add(new UnitGroup(name, name, List.of(), false, members));
            }
        });
        return result;
    }

    /** Whether a rule can tell who is in the group of this code. */
    public static boolean hasRule(String code) {
        return Arrays.stream(Rule.values()).anyMatch(rule -> rule.name().equals(code));
    }

    /** All groups, those by rule first. */
    public List<UnitGroup> all() {
        return List.copyOf(groups.values());
    }

    /** The group of this code. */
    public Optional<UnitGroup> find(String code) {
        return Optional.ofNullable(groups.get(code));
    }

    /** The group that a document calls so. */
    public Optional<UnitGroup> called(String text) {
        return groups.values().stream().filter(group -> group.isCalled(text)).findFirst();
    }

    private void add(UnitGroup group) {
        groups.put(group.code(), group);
    }

    private static Map<String, List<String>> listed(UnitTree units) {
        Map<String, List<String>> listed = new TreeMap<>();
        for (UnitNode unit : units.all()) {
            for (String group : unit.groups()) {
                List<String> members = listed.computeIfAbsent(group, name -> new ArrayList<>());
                if (unit.active()) {
                    members.add(unit.code());
                }
            }
        }
        return listed;
    }

    /** Groups that follow from what a unit is. */
    private enum Rule {
        TOWNS_AND_SUB_DISTRICTS(
                "镇（街道）",
                unit -> unit.kind().isTownOrSubDistrict(),
                List.of("街道（镇）", "各镇（街道）", "各街道（镇）", "乡镇（街道）", "各乡镇（街道）", "镇街", "各镇街", "镇、街道", "各镇、街道", "乡镇街道")),
        SUB_DISTRICTS("各街道", unit -> unit.kind() == UnitKind.SUB_DISTRICT, List.of("街道", "各街道办事处", "街道办事处", "各街道办")),
        TOWNS("各镇", unit -> unit.kind() == UnitKind.TOWN, List.of("镇", "各乡镇", "乡镇", "各镇人民政府")),
        COMMUNITIES("各社区", unit -> unit.kind() == UnitKind.COMMUNITY, List.of("社区", "各社区居委会")),
        VILLAGES("各村", unit -> unit.kind() == UnitKind.VILLAGE, List.of("村", "各行政村", "各村委会")),
        COMMUNITIES_AND_VILLAGES(
                "各社区（村）", unit -> unit.kind().isCommunityOrVillage(), List.of("社区（村）", "各村（社区）", "村（社区）", "各村居")),
        DEPARTMENTS(
                "各成员部门",
                Rule::isDistrictDepartment,
                List.of("各成员单位", "成员单位", "成员部门", "各部门", "各有关部门", "各相关部门", "区各部门", "区级各部门", "各区级部门", "各行业主管部门")),
        LOCALITIES_AND_DEPARTMENTS(
                "各地各部门",
                unit -> unit.kind().isTownOrSubDistrict() || isDistrictDepartment(unit),
                List.of("各地区各部门", "各地、各部门", "各镇（街道）各部门", "各镇（街道）、各部门", "各镇街各部门"));

        private final String usualName;
        private final Predicate<UnitNode> members;
        private final List<String> aliases;

        Rule(String usualName, Predicate<UnitNode> members, List<String> aliases) {
            this.usualName = usualName;
            this.members = members;
            this.aliases = aliases;
        }

        UnitGroup group(UnitTree units, Map<String, List<String>> listed) {
            List<String> byList = listed.get(usualName);
            if (byList != null) {
                return new UnitGroup(name(), usualName, aliases, false, byList);
            }
            List<String> byRule = units.all().stream()
                    .filter(unit -> unit.active() && members.test(unit))
                    .map(UnitNode::code)
                    .toList();
            return new UnitGroup(name(), usualName, aliases, true, byRule);
        }

        private static boolean isDistrictDepartment(UnitNode unit) {
            return unit.kind().isDepartment() && unit.level() == UnitLevel.DISTRICT && unit.parentCode() != null;
        }
    }
}
