package org.fenlei.task.unit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.FieldError;

/**
 * A unit goes up in another.
 *
 * @param into code of the unit that takes its place
 * @param from the day from which that holds
 * @param childrenMove whether the units below it come below the other
 */
public record UnitMerger(String into, LocalDate from, boolean childrenMove) {

    /** Everything that is wrong with it. */
    public List<FieldError> errors(UnitDetails unit, Map<String, UnitDetails> units, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        UnitTree tree =
                UnitTree.of(units.values().stream().map(UnitDetails::node).toList());
        UnitDetails successor = units.get(into);
        if (successor == null) {
            errors.add(new FieldError("/into", "UNKNOWN_UNIT", "没有这个单位: " + into));
        } else if (into.equals(unit.code())) {
            errors.add(new FieldError("/into", "INTO_ITSELF", "不能并入自己。 Not into itself."));
        } else if (!successor.active()) {
            errors.add(new FieldError("/into", "UNIT_DISSOLVED", "单位已撤销: " + into));
        } else if (tree.isWithin(into, unit.code())) {
            errors.add(new FieldError("/into", "BELOW_ITSELF", "不能并入自己的下级: " + into));
        } else if (!tree.districtOf(into).equals(tree.districtOf(unit.code()))) {
            errors.add(new FieldError("/into", "OTHER_DISTRICT", "不在同一区县: " + into));
        } else if (childrenMove) {
            childrenErrors(unit, units, errors);
        }
        if (!childrenMove && !childrenOf(unit, units).isEmpty()) {
            errors.add(new FieldError("/childrenMove", "ACTIVE_CHILDREN", names(childrenOf(unit, units))));
        }
        if (from.isAfter(today)) {
            errors.add(new FieldError("/effectiveDate", "IN_THE_FUTURE", from + " > " + today));
        }
        return errors;
    }

    /**
     * The units that change with it, as they will be: those below it first, the successor, and itself last.
     *
     * @param unit the one that goes up in the other
     * @param units all units by code
     */
    public Map<String, UnitDetails> changes(UnitDetails unit, Map<String, UnitDetails> units) {
        Map<String, UnitDetails> changes = new LinkedHashMap<>();
        if (childrenMove) {
            childrenOf(unit, units).forEach(child -> changes.put(child.code(), child.below(into)));
        }
        UnitDetails successor = units.get(into);
        if (successor != null) {
            changes.put(into, successor.succeeding(unit));
        }
        changes.put(unit.code(), unit.mergedInto(into));
        return changes;
    }

    private void childrenErrors(UnitDetails unit, Map<String, UnitDetails> units, List<FieldError> errors) {
        Map<String, UnitDetails> after = new HashMap<>(units);
        changes(unit, units).forEach(after::put);
        List<UnitDetails> misplaced = childrenOf(unit, units).stream()
                .filter(child -> UnitPlace.error(child.below(into), child, after) != null)
                .toList();
        if (!misplaced.isEmpty()) {
            errors.add(new FieldError("/childrenMove", "PARENT_LEVEL", names(misplaced)));
        }
    }

    static List<UnitDetails> childrenOf(UnitDetails unit, Map<String, UnitDetails> units) {
        return units.values().stream()
                .filter(child -> child.active() && unit.code().equals(child.parentCode()))
                .toList();
    }

    static String names(List<UnitDetails> units) {
        return units.stream().map(unit -> unit.code() + " " + unit.name()).collect(Collectors.joining("、"));
    }
}
