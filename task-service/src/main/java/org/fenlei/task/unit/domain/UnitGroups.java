package org.fenlei.task.unit.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.task.domain.GroupName;

/**
 * The groups of a directory: those every district has by rule, and those its units name. Where a unit names a group that
 * also exists by rule, by whichever spelling, the units decide who is in it. The API shows these groups. A plan is read
 * with those that units name; what it calls by kind (各街道) its reader knows by itself, and departments stay a question
 * unless units name them.
 */
public final class UnitGroups {

    /** The code of the group of the district's departments. */
    public static final String DEPARTMENTS = Rule.DEPARTMENTS.name();

    private final Map<String, UnitGroup> groups = new LinkedHashMap<>();

    private UnitGroups() {}

    /** The groups of these units. */
    public static UnitGroups of(UnitTree units) {
        UnitGroups result = new UnitGroups();
        Map<String, Listed> listed = listed(units);
        for (Rule rule : Rule.values()) {
            result.add(rule.group(units, listed));
        }
        listed.forEach((key, rest) -> {
            List<String> others =
                    rest.names().stream().filter(name -> !name.equals(key)).toList();
            result.add(new UnitGroup(key, key, others, false, List.copyOf(rest.members())));
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

    private void add(UnitGroup group) {
        groups.put(group.code(), group);
    }

    /** A group as units name it: all spellings, and the active units that name it. */
    private record Listed(SortedSet<String> names, Set<String> members) {}

    private static Map<String, Listed> listed(UnitTree units) {
        Map<String, Listed> listed = new TreeMap<>();
        for (UnitNode unit : units.all()) {
            for (String group : unit.groups()) {
                Listed named = listed.computeIfAbsent(
                        GroupName.key(group), key -> new Listed(new TreeSet<>(), new LinkedHashSet<>()));
                named.names().add(group);
                if (unit.active()) {
                    named.members().add(unit.code());
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
                List.of(
                        "街道（镇）", "各镇（街道）", "各街道（镇）", "乡镇（街道）", "各乡镇（街道）", "镇街", "各镇街", "镇、街道", "各镇、街道", "乡镇街道",
                        "街道（乡镇）", "街道（镇、乡）", "街镇", "镇街道", "街道镇", "街道乡镇", "乡镇、街道", "街道、镇", "街道、乡镇")),
        SUB_DISTRICTS("各街道", unit -> unit.kind() == UnitKind.SUB_DISTRICT, List.of("街道", "各街道办事处", "街道办事处", "各街道办")),
        TOWNS("各镇", unit -> unit.kind() == UnitKind.TOWN, List.of("镇", "各乡镇", "乡镇", "各镇人民政府", "各镇政府", "各乡镇政府")),
        COMMUNITIES("各社区", unit -> unit.kind() == UnitKind.COMMUNITY, List.of("社区", "各社区居委会", "各居委会")),
        VILLAGES("各村", unit -> unit.kind() == UnitKind.VILLAGE, List.of("村", "各行政村", "各村委会")),
        COMMUNITIES_AND_VILLAGES(
                "各社区（村）",
                unit -> unit.kind().isCommunityOrVillage(),
                List.of("社区（村）", "各村（社区）", "村（社区）", "各村居", "各村（居）", "各居（村）", "各社区村")),
        DEPARTMENTS(
                "各成员部门", Rule::isDistrictDepartment, List.of("各成员单位", "成员单位", "成员部门", "各部门", "区各部门", "区级各部门", "各区级部门")),
        LOCALITIES_AND_DEPARTMENTS(
                "各地各部门",
                unit -> unit.kind().isTownOrSubDistrict() || isDistrictDepartment(unit),
                List.of("各地区各部门", "各地、各部门", "各镇（街道）各部门", "各镇（街道）、各部门", "各镇街各部门"));

        private final String usualName;
        private final Predicate<UnitNode> members;
        private final List<String> aliases;
        private final Set<String> keys;

        Rule(String usualName, Predicate<UnitNode> members, List<String> aliases) {
            this.usualName = usualName;
            this.members = members;
            this.aliases = aliases;
            this.keys = Stream.concat(Stream.of(usualName), aliases.stream())
                    .map(GroupName::key)
                    .collect(Collectors.toSet());
        }

        /** The group; what units name of it is taken from the listed ones. */
        UnitGroup group(UnitTree units, Map<String, Listed> listed) {
            List<Listed> spellings = keys.stream()
                    .flatMap(key -> Optional.ofNullable(listed.remove(key)).stream())
                    .toList();
            boolean byRule = spellings.isEmpty();
            Predicate<UnitNode> isMember = byRule
                    ? members
                    : unit -> spellings.stream()
                            .anyMatch(spelling -> spelling.members().contains(unit.code()));
            List<String> codes = units.all().stream()
                    .filter(unit -> unit.active() && isMember.test(unit))
                    .map(UnitNode::code)
                    .toList();
            return new UnitGroup(name(), usualName, aliases, byRule, codes);
        }

        private static boolean isDistrictDepartment(UnitNode unit) {
            return unit.kind().isDepartment() && unit.level() == UnitLevel.DISTRICT && unit.parentCode() != null;
        }
    }
}
