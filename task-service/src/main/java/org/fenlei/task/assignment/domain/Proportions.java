package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides a total among units so that the shares come to it exactly. Rounding is by the largest remainder (Hamilton's
 * method): each unit first has what is whole of its exact share, and what is left over goes one by one to those that lost
 * most by that, of equals to the one that the plan names first. So whoever has the larger denominator never has the smaller
 * share. A total of whole things is divided into whole things; one with decimals into its own last decimal.
 */
public final class Proportions {

    private Proportions() {}

    /** All the same, as far as that goes. */
    public static Map<String, BigDecimal> equal(BigDecimal total, Collection<String> units) {
        Map<String, Long> weights = new LinkedHashMap<>();
        units.forEach(unit -> weights.put(unit, 1L));
        return inProportion(total, weights);
    }

    /**
     * In proportion to denominators.
     *
     * @param total what is divided, greater than nothing
     * @param weights the denominators in the order of the plan, not all of them nothing
     * @return every unit's share, in the same order
     */
    public static Map<String, BigDecimal> inProportion(BigDecimal total, Map<String, Long> weights) {
        int decimals = Math.max(0, total.stripTrailingZeros().scale());
        BigInteger things = total.movePointRight(decimals).toBigIntegerExact();
        BigInteger all = weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (things.signum() <= 0 || all.signum() <= 0) {
            throw new IllegalArgumentException("nothing to divide, or nothing to divide by: " + total + " / " + all);
        }
        List<Part> parts = new ArrayList<>();
        BigInteger left = things;
        for (Map.Entry<String, Long> weight : weights.entrySet()) {
            BigInteger[] exact =
                    things.multiply(BigInteger.valueOf(weight.getValue())).divideAndRemainder(all);
            parts.add(new Part(weight.getKey(), exact[0], exact[1]));
            left = left.subtract(exact[0]);
        }
        List<Part> first = parts.stream()
                .sorted(Comparator.comparing(Part::remainder).reversed())
                .limit(left.longValueExact())
                .toList();
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        parts.forEach(part -> shares.put(part.unit(), part.share(first.contains(part), decimals)));
        return shares;
    }

    private record Part(String unit, BigInteger whole, BigInteger remainder) {

        BigDecimal share(boolean oneMore, int decimals) {
            return new BigDecimal(oneMore ? whole.add(BigInteger.ONE) : whole, decimals);
        }
    }
}
