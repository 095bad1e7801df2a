package org.fenlei.task.unit.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.domain.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place in the tree: its parent exists, stands no lower than it, and is not below it. Nobody comes below a unit
 * that was dissolved, and none is dissolved above others.
 */
public final class UnitPlace {

    static final String CYCLE = "PARENT_CYCLE";

    private UnitPlace() {}

    /**
     * What is wrong with the unit's place among all units, or null.
     *
     * @param before the unit as it was, null for a new one: who stood below a unit that was dissolved may stay there
     */
    public static @Nullable FieldError error(
            UnitDetails unit, @Nullable UnitDetails before, Map<String, UnitDetails> all) {
        return new Tree(all).error(unit, before);
    }

    /** Asked of many units of the same tree, it climbs none of its branches twice. */
    static final class Tree {

        private final Map<String, UnitDetails> all;
        private final Set<String> circling = new HashSet<>();
        private final Set<String> notCircling = new HashSet<>();

        Tree(Map<String, UnitDetails> all) {
            this.all = all;
        }

        @Nullable
        FieldError error(UnitDetails unit, @Nullable UnitDetails before) {
            if (unit.parentCode() == null) {
                return null;
            }
            UnitDetails parent = all.get(unit.parentCode());
            if (parent == null) {
                return UnitPlace.error("PARENT_UNKNOWN", "没有这个上级单位: " + unit.parentCode());
            }
            if (parent.level().compareTo(unit.level()) > 0) {
                return UnitPlace.error("PARENT_LEVEL", "上级单位的级别低于本单位: " + parent.level() + " < " + unit.level());
            }
            boolean comes = before == null || !parent.code().equals(before.parentCode());
            if (comes && unit.active() && !parent.active()) {
                String successor = parent.successorCode() == null ? "" : " → " + parent.successorCode();
                return UnitPlace.error("PARENT_DISSOLVED", "上级单位已撤销: " + parent.code() + successor);
            }
            return isBelowItself(unit) ? UnitPlace.error(CYCLE, "上级单位不能是自己或自己的下级: " + unit.parentCode()) : null;
        }

        private boolean isBelowItself(UnitDetails unit) {
            Set<String> seen = new HashSet<>();
            String above = unit.parentCode();
            while (above != null && !isJudged(above) && seen.add(above)) {
                if (above.equals(unit.code())) {
                    circling.addAll(seen);
                    return true;
                }
                UnitDetails next = all.get(above);
                above = next == null ? null : next.parentCode();
            }
            if (above == null || isJudged(above)) {
                notCircling.addAll(seen);
            }
            return circling.contains(unit.code());
        }

        private boolean isJudged(String code) {
            return circling.contains(code) || notCircling.contains(code);
        }
    }

    /**
     * What is wrong with dissolving the unit, or null: who stands below it would answer to nobody.
     *
     * @param before the unit as it was
     */
    public static @Nullable FieldError dissolutionError(
            UnitDetails unit, @Nullable UnitDetails before, Map<String, UnitDetails> all) {
        boolean dissolved = !unit.active() && before != null && before.active();
        List<UnitDetails> children = dissolved ? UnitMerger.childrenOf(unit, all) : List.of();
        return children.isEmpty() ? null : new FieldError("active", "ACTIVE_CHILDREN", UnitMerger.names(children));
    }

    private static FieldError error(String code, String message) {
        return new FieldError("parentCode", code, message);
    }
}
