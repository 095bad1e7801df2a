package org.fenlei.task.unit.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The units of an installation and who stands above whom. */
public final class UnitTree {

    private final Map<String, UnitNode> units = new LinkedHashMap<>();
    private final Map<String, List<UnitNode>> children = new HashMap<>();
    private final Map<String, String> successors;

    private UnitTree(Collection<UnitNode> nodes, Map<String, String> successors) {
        this.successors = successors;
        nodes.forEach(node -> units.put(node.code(), node));
        for (UnitNode node : units.values()) {
            if (node.parentCode() != null) {
                children.computeIfAbsent(node.parentCode(), code -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    /** A tree of these units. */
    public static UnitTree of(Collection<UnitNode> nodes) {
        return new UnitTree(nodes, Map.of());
    }

    /** The same units where these stand otherwise: below another one, or, as merged, within their successor. */
    UnitTree placed(Map<String, Placement> placements) {
        Map<String, String> merged = new HashMap<>();
        placements.forEach((code, placement) -> {
            if (placement.successorCode() != null) {
                merged.put(code, placement.successorCode());
            }
        });
        List<UnitNode> nodes = units.values().stream()
                .map(node -> placements.containsKey(node.code())
                        ? node.below(placements.get(node.code()).parentCode())
                        : node)
                .toList();
        return new UnitTree(nodes, merged);
    }

    /** All units, in the order given. */
    public Collection<UnitNode> all() {
        return units.values();
    }

    /** The unit of this code. */
    public Optional<UnitNode> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(units.get(code));
    }

    /** The unit itself and everything below it; empty if there is no such unit. */
    public Set<String> subtree(String code) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        if (units.containsKey(code)) {
            open.add(code);
        }
        while (!open.isEmpty()) {
            String next = open.remove();
            if (found.add(next)) {
                children.getOrDefault(next, List.of()).forEach(child -> open.add(child.code()));
            }
        }
        return found;
    }

    /** The units directly below. */
    List<UnitNode> childrenOf(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** Number of active units in the subtree that satisfy the condition. */
    public int count(String code, Predicate<UnitNode> condition) {
        return (int) subtree(code).stream()
                .map(units::get)
                .filter(unit -> unit != null && unit.active() && condition.test(unit))
                .count();
    }

    /**
     * Whether what happens at {@code place} counts for {@code responsible}: it lies in its subtree, or the responsible
     * unit is a department, which works for the whole territory of the unit above it.
     */
    public boolean answersFor(String responsible, String place) {
        UnitNode unit = units.get(responsible);
        if (unit == null) {
            return responsible.equals(place);
        }
        String territory = unit.kind().isDepartment() && unit.parentCode() != null ? unit.parentCode() : responsible;
        return isWithin(place, territory) || isWithin(place, responsible);
    }

    /** Every unit that {@linkplain #answersFor answers for} the place; one that is in no list answers for itself. */
    public Set<String> answeringFor(String place) {
        Set<String> answering = new LinkedHashSet<>(Set.of(place));
        units.keySet().stream().filter(unit -> answersFor(unit, place)).forEach(answering::add);
        return answering;
    }

    /** Whether {@code code} is {@code ancestor} or stands below it, or below the unit that took its place. */
    public boolean isWithin(String code, String ancestor) {
        String current = code;
        for (int step = 0; step <= units.size() && current != null; step++) {
            if (current.equals(ancestor)) {
                return true;
            }
            UnitNode unit = units.get(current);
            String above = unit == null ? null : unit.parentCode();
            current = successors.getOrDefault(current, above);
        }
        return false;
    }

    /** The unit and those that it went up in, one after the other. */
    public Set<String> inPlaceOf(String code) {
        Set<String> found = new LinkedHashSet<>();
        String current = code;
        while (current != null && found.add(current)) {
            current = successors.get(current);
        }
        return found;
    }

    /** The topmost unit above this one at district level, or the unit itself where there is none. */
    public String districtOf(String code) {
        String district = code;
        String current = code;
        for (int step = 0; step <= units.size() && current != null; step++) {
            UnitNode unit = units.get(current);
            if (unit == null) {
                break;
            }
            if (unit.level() == UnitLevel.DISTRICT) {
                district = current;
            }
            current = unit.parentCode();
        }
        return district;
    }
}
