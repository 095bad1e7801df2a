package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.task.unit.domain.Merged;
import org.fenlei.task.unit.domain.UnitTree;
import org.fenlei.task.unit.domain.UnitTrees;
import org.jspecify.annotations.Nullable;

/**
 * How the shares that units report add up to the share of an assignment. A unit's own report stands for all below it, and
 * for those that were merged into it, or into one below it, by the day that it reports of.
 * Until everyone of whom the whole is made up has reported, the whole is at least what was recorded of all of them: the
 * first unit that reports is not yet the district. Where that was not recorded, nothing is decided before.
 *
 * @param territories the responsible units that have a territory, none of them within another; the whole is made up of them
 * @param units who stands above whom
 * @param merged the units whose place another has taken
 * @param ofRecorded whether the demand names something that is recorded of units, such as households
 */
public record JointShare(List<String> territories, UnitTree units, Map<String, Merged> merged, boolean ofRecorded) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public JointShare {
        territories = List.copyOf(territories);
        merged = Map.copyOf(merged);
    }

    /** Of the responsible units. */
    public static JointShare of(Collection<String> responsible, UnitTrees units, boolean ofRecorded) {
        return new JointShare(territories(responsible, units.today()), units.today(), units.merged(), ofRecorded);
    }

    /** Of reports alone. */
    public static JointShare asReported() {
        return new JointShare(List.of(), UnitTree.of(List.of()), Map.of(), false);
    }

    /** Those of some units that have a territory and lie within no other of them. */
    public static List<String> territories(Collection<String> responsible, UnitTree units) {
        return responsible.stream()
                .filter(unit -> units.find(unit)
                        .filter(node -> node.kind().hasTerritory())
                        .isPresent())
                .filter(unit -> !isContained(unit, responsible, units))
                .toList();
    }

    /**
     * In percent, rounded down, so that 24.999 % never looks like 25 %.
     *
     * @param latest each unit's latest report
     * @param recorded the whole of all, as it was known with the last of them
     */
    BigDecimal percentage(Map<String, Contribution> latest, @Nullable BigDecimal recorded) {
        Collection<Contribution> standing = unlessReportedBySuccessor(latest).stream()
                .filter(report -> !isContained(report.unitCode(), latest.keySet(), units))
                .toList();
        BigDecimal reported =
                sum(standing.stream().map(Contribution::denominator).toList());
        BigDecimal whole = recorded == null || isComplete(latest.keySet()) ? reported : reported.max(recorded);
        BigDecimal part = sum(standing.stream().map(Contribution::numerator).toList());
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : Decimals.plain(part.multiply(HUNDRED).divide(whole, 4, RoundingMode.DOWN));
    }

    /** The reports but those of merged units, once who took their place has reported of a day on which that held. */
    Collection<Contribution> unlessReportedBySuccessor(Map<String, Contribution> latest) {
        return latest.values().stream()
                .filter(report -> latest.values().stream().noneMatch(other -> hasReportedFor(other, report.unitCode())))
                .toList();
    }

    private boolean hasReportedFor(Contribution report, String unit) {
        Merged each = merged.get(unit);
        for (int step = 0; step < merged.size() && each != null; step++) {
            if (!report.occurredOn().isBefore(each.since()) && units.isWithin(each.into(), report.unitCode())) {
                return true;
            }
            each = merged.get(each.into());
        }
        return false;
    }

    /** Whether the share is one of the whole, so that it can be held against what is required. */
    boolean isOfTheWhole(Set<String> reporting, @Nullable BigDecimal recorded) {
        return !ofRecorded || recorded != null || isComplete(reporting);
    }

    /**
     * Whether what was reported is about all of them, so that it can be held against a limit: each unit with a territory
     * keeps it for its own part, a department for the whole.
     */
    boolean isOfAll(Set<String> reporting) {
        return isComplete(reporting)
                || reporting.stream().flatMap(unit -> units.find(unit).stream()).anyMatch(unit -> !unit.kind()
                        .hasTerritory());
    }

    private boolean isComplete(Set<String> reporting) {
        return territories.stream().allMatch(unit -> reporting.stream().anyMatch(each -> units.isWithin(unit, each)));
    }

    private static boolean isContained(String unit, Collection<String> others, UnitTree units) {
        return others.stream().anyMatch(other -> !other.equals(unit) && units.isWithin(unit, other));
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> numbers) {
        return numbers.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
