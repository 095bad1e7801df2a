package org.fenlei.task.unit.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fenlei.task.domain.DenominatorKind;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of a unit.
 *
 * @param code never changes
 * @param name official name
 * @param level tier of administration
 * @param kind what it is
 * @param parentCode the unit above, null at the top
 * @param aliases other names it goes by in documents
 * @param formerNames names that it bore, or that units bore which were merged into it
 * @param groups names of the groups that a list or a change puts it into
 * @param functions what the escalation ladder looks for: SORTING_OFFICE, GOVERNMENT_OFFICE
 * @param denominators households, compounds and the like, as they stand on the day that is looked at
 * @param creditCode unified social credit code
 * @param active whether it exists today
 * @param successorCode the unit that it was merged into
 */
public record UnitDetails(
        String code,
        String name,
        UnitLevel level,
        UnitKind kind,
        @Nullable String parentCode,
        List<String> aliases,
        List<String> formerNames,
        List<String> groups,
        List<String> functions,
        Map<DenominatorKind, Long> denominators,
        @Nullable String creditCode,
        boolean active,
        @Nullable String successorCode) {

    /** The functions that a unit can have. */
    public static final List<String> FUNCTIONS = List.of("SORTING_OFFICE", "GOVERNMENT_OFFICE");

    public UnitDetails {
        aliases = List.copyOf(aliases);
        formerNames = List.copyOf(formerNames);
        groups = List.copyOf(groups);
        functions = List.copyOf(functions);
        denominators = Map.copyOf(denominators);
    }

    /** Whether it answers for the same places: below the same unit, in the same one's place, a department or not. */
    public boolean standsAs(UnitDetails other) {
        return Objects.equals(parentCode, other.parentCode)
                && Objects.equals(successorCode, other.successorCode)
                && kind.isDepartment() == other.kind.isDepartment();
    }

    /** All names that a document may mean it by, but its own. */
    public List<String> otherNames() {
        return together(aliases, formerNames);
    }

    /** The same after it was something else: what it was called then stays among its former names. */
    public UnitDetails following(UnitDetails before) {
        return name.equals(before.name) ? this : withFormerNames(together(before.formerNames, List.of(before.name)));
    }

    /** The same, put into these groups. */
    public UnitDetails withGroups(List<String> changed) {
        return new UnitDetails(
                code,
                name,
                level,
                kind,
                parentCode,
                aliases,
                formerNames,
                changed,
                functions,
                denominators,
                creditCode,
                active,
                successorCode);
    }

    /** The same with these figures. */
    public UnitDetails withDenominators(Map<DenominatorKind, Long> changed) {
        return new UnitDetails(
                code,
                name,
                level,
                kind,
                parentCode,
                aliases,
                formerNames,
                groups,
                functions,
                changed,
                creditCode,
                active,
                successorCode);
    }

    /** The same with these former names; its own is none of them. */
    public UnitDetails withFormerNames(Collection<String> changed) {
        return new UnitDetails(
                code,
                name,
                level,
                kind,
                parentCode,
                aliases,
                changed.stream().filter(former -> !former.equals(name)).toList(),
                groups,
                functions,
                denominators,
                creditCode,
                active,
                successorCode);
    }

    /** The same below another unit. */
    UnitDetails below(String parent) {
        return new UnitDetails(
                code,
                name,
                level,
                kind,
                parent,
                aliases,
                formerNames,
                groups,
                functions,
                denominators,
                creditCode,
                active,
                successorCode);
    }

    /** The same once it was merged into another. */
    UnitDetails mergedInto(String successor) {
        return new UnitDetails(
                code,
                name,
                level,
                kind,
                parentCode,
                aliases,
                formerNames,
                groups,
                functions,
                denominators,
                creditCode,
                false,
                successor);
    }

    /** The same once another was merged into it: documents mean it by the other's names, and it does the other's work. */
    UnitDetails succeeding(UnitDetails merged) {
        Set<String> names = new LinkedHashSet<>(formerNames);
        names.add(merged.name);
        names.addAll(merged.otherNames());
        return new UnitDetails(
                        code,
                        name,
                        level,
                        kind,
                        parentCode,
                        aliases,
                        formerNames,
                        groups,
                        together(functions, merged.functions),
                        denominators,
                        creditCode,
                        active,
                        successorCode)
                .withFormerNames(names);
    }

    /** Whether everything but its figures, which have a history of their own, is as it was. */
    public boolean sameButForDenominators(UnitDetails other) {
        return withDenominators(Map.of()).equals(other.withDenominators(Map.of()));
    }

    private static List<String> together(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The unit as the tree sees it. */
    public UnitNode node() {
        return new UnitNode(code, name, level, kind, parentCode, otherNames(), groups, active);
    }
}
