package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenlei.task.unit.domain.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * How the shares that units report add up to the share of an assignment. A unit's own report stands for all below it.
 * Until every unit that is responsible has reported, the whole is at least what is recorded of all of them: the first
 * unit that reports is not yet the district.
 *
 * @param responsible the assignment's units
 * @param units who stands above whom
 * @param recorded what is recorded as the whole of all of them; null if nothing is
 */
public record JointShare(
        List<String> responsible, UnitTree units, @Nullable BigDecimal recorded) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public JointShare {
        responsible = List.copyOf(responsible);
    }

    /** Of reports alone. */
    public static JointShare asReported() {
        return new JointShare(List.of(), UnitTree.of(List.of()), null);
    }

    /**
     * In percent, rounded down, so that 24.999 % never looks like 25 %.
     *
     * @param latest each unit's latest report
     */
    BigDecimal percentage(Map<String, Contribution> latest) {
        Collection<Contribution> standing = latest.values().stream()
                .filter(report -> !isContained(report.unitCode(), latest.keySet()))
                .toList();
        BigDecimal whole = whole(standing, latest.keySet().containsAll(responsible));
        BigDecimal part = sum(standing.stream().map(Contribution::numerator).toList());
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : plain(part.multiply(HUNDRED).divide(whole, 4, RoundingMode.DOWN));
    }

    private boolean isContained(String unit, Collection<String> reporting) {
        return reporting.stream().anyMatch(other -> !other.equals(unit) && units.isWithin(unit, other));
    }

    private BigDecimal whole(Collection<Contribution> standing, boolean complete) {
        BigDecimal reported =
                sum(standing.stream().map(Contribution::denominator).toList());
        return complete || recorded == null ? reported : reported.max(recorded);
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> numbers) {
        return numbers.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
