package org.fenlei.local.play.rules;

import static java.util.function.Function.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units of a district with their tree, in the order of the list. */
public final class District {

    private static final Set<String> DEPARTMENTS =
            Set.of("PARTY_ORGAN", "GOVERNMENT_DEPARTMENT", "AGENCY", "MASS_ORGANISATION", "PUBLIC_INSTITUTION");

    private final Map<String, Unit> units;

    public District(List<Unit> units) {
        this.units = units.stream().collect(Collectors.toMap(Unit::code, identity(), (a, b) -> a, LinkedHashMap::new));
    }

    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    /** Code of the unit that has no superior in the list. */
    public String root() {
        return units.values().stream()
                .filter(unit -> !units.containsKey(unit.parent()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The unit list is empty"))
                .code();
    }

    /** The unit itself and everything below it. */
    public List<Unit> subtree(String code) {
        List<Unit> found = new ArrayList<>();
        Unit unit = units.get(code);
        if (unit != null) {
            found.add(unit);
            children(code).forEach(child -> found.addAll(subtree(child.code())));
        }
        return found;
    }

    /**
     * Whether what happens at a place counts for one of the units: it lies below it, or the unit is a department, which
     * works for the whole territory of the unit above it.
     */
    public boolean answersFor(List<String> responsible, String place) {
        List<String> territories = responsible.stream()
                .map(code -> units.get(code))
                .filter(unit -> unit != null)
                .map(unit -> DEPARTMENTS.contains(unit.kind()) && units.containsKey(unit.parent())
                        ? unit.parent()
                        : unit.code())
                .toList();
        return below(place, territories);
    }

    /** Whether a unit is one of the others or lies below one of them. */
    private boolean below(String code, List<String> others) {
        for (Unit unit = units.get(code); unit != null; unit = units.get(unit.parent())) {
            if (others.contains(unit.code())) {
                return true;
            }
        }
        return false;
    }

    public List<Unit> members(String group) {
        return units.values().stream()
                .filter(unit -> unit.groups().contains(group))
                .toList();
    }

    /** Codes of a list of codes and group names. */
    public List<String> codes(List<String> codesAndGroups) {
        return codesAndGroups.stream()
                .flatMap(name -> units.containsKey(name)
                        ? Stream.of(name)
                        : members(name).stream().map(Unit::code))
                .distinct()
                .toList();
    }

    public List<String> emails(List<String> codes, Person.Role role) {
        return codes.stream()
                .flatMap(code -> units.containsKey(code) ? units.get(code).people().stream() : Stream.of())
                .filter(person -> person.role() == role)
                .map(Person::email)
                .distinct()
                .toList();
    }

    public List<String> withFunction(String function) {
        return units.values().stream()
                .filter(unit -> unit.functions().contains(function))
                .map(Unit::code)
                .toList();
    }

    private List<Unit> children(String code) {
        return units.values().stream()
                .filter(unit -> unit.parent().equals(code))
                .toList();
    }
}
