package org.fenlei.task.unit.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.domain.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a group: who is in it, or that its rule says so.
 *
 * @param members codes of all members, null where nothing is said of them
 * @param byRule whether its rule decides, null where nothing is said of it
 */
public record GroupMembership(
        @Nullable List<String> members, @Nullable Boolean byRule) {

    /** Everything that is wrong with it. */
    public List<FieldError> errors(UnitGroup group, Map<String, UnitDetails> units) {
        List<FieldError> errors = new ArrayList<>();
        boolean ruled = Boolean.TRUE.equals(byRule);
        if (ruled && !UnitGroups.hasRule(group.code())) {
            errors.add(new FieldError("/byRule", "NO_RULE", "该分组没有规则。 No rule tells who is in this group."));
        }
        if (members != null) {
            memberErrors(members, units, errors);
        }
        if (ruled && members != null) {
            errors.add(new FieldError("/members", "BY_RULE", "按规则分组时不列成员。 The rule tells who is in it."));
        } else if (!ruled && members != null && members.isEmpty()) {
            errors.add(new FieldError("/members", "EMPTY", "至少一个成员。 At least one member."));
        } else if (Boolean.FALSE.equals(byRule)
                && members == null
                && group.members().isEmpty()) {
            errors.add(new FieldError("/members", "REQUIRED", "必填。 Required."));
        }
        return errors;
    }

    private static void memberErrors(List<String> members, Map<String, UnitDetails> units, List<FieldError> errors) {
        for (int i = 0; i < members.size(); i++) {
            UnitDetails unit = units.get(members.get(i));
            if (unit == null) {
                errors.add(new FieldError("/members/" + i, "UNKNOWN_UNIT", "没有这个单位: " + members.get(i)));
            } else if (!unit.active()) {
                errors.add(new FieldError("/members/" + i, "UNIT_DISSOLVED", "单位已撤销: " + members.get(i)));
            }
        }
    }

    /**
     * The units that change with it, as they will be: a group is written down at those who come in, by its name, and
     * goes from those who leave, in every spelling. What is dissolved keeps the groups it was in.
     */
    public Map<String, UnitDetails> changes(UnitGroup group, Map<String, UnitDetails> units) {
        boolean listed = members != null || (byRule == null ? !group.byRule() : !byRule);
        Set<String> wanted = Set.copyOf(members == null ? group.members() : members);
        Map<String, UnitDetails> changes = new LinkedHashMap<>();
        units.forEach((code, unit) -> {
            boolean carries = unit.groups().stream().anyMatch(group::isCalled);
            boolean carriesOn = listed && (unit.active() ? wanted.contains(code) : carries);
            if (carries != carriesOn) {
                changes.put(code, unit.withGroups(with(unit.groups(), group, carriesOn)));
            }
        });
        return changes;
    }

    private static List<String> with(List<String> groups, UnitGroup group, boolean carries) {
        List<String> changed = new ArrayList<>(groups);
        changed.removeIf(group::isCalled);
        if (carries) {
            changed.add(group.name());
        }
        return changed;
    }
}
