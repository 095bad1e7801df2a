package org.fenlei.task.progress.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fenlei.task.unit.domain.UnitTree;
import org.jspecify.annotations.Nullable;

/** For which unit a report speaks. */
public final class ReportingUnit {

    private ReportingUnit() {}

    /**
     * The unit: the one that is named, else the caller's own, else the only one of the assignment that the caller may
     * speak for.
     *
     * @param responsible the assignment's units
     * @param named the unit that the report names
     * @param own the caller's unit
     * @param covered whether the caller may speak for a unit
     * @param units who stands above whom
     * @return empty if none can be told, or the one that is named has no part in the assignment
     */
    public static Optional<String> of(
            List<String> responsible,
            @Nullable String named,
            @Nullable String own,
            Predicate<String> covered,
            UnitTree units) {
        if (named != null) {
            return hasPart(named, responsible, units) && covered.test(named) ? Optional.of(named) : Optional.empty();
        }
        if (own != null && hasPart(own, responsible, units)) {
            return Optional.of(own);
        }
        List<String> possible = responsible.stream().filter(covered).toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private static boolean hasPart(String unit, List<String> responsible, UnitTree units) {
        return responsible.stream().anyMatch(each -> units.isWithin(unit, each));
    }
}
