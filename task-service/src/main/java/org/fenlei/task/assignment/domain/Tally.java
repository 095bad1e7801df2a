package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment's contributions come to. It depends on nothing but the contributions and their dates, so that a
 * replay of all events gives the same result whatever their order.
 *
 * @param counted how much was reached: a number, a percentage, or the worst value measured
 * @param fulfilledOn the day since which the demand is met, null while it is not
 */
public record Tally(BigDecimal counted, @Nullable LocalDate fulfilledOn) {

    /** Of nothing that counts. */
    public static final Tally NONE = new Tally(BigDecimal.ZERO, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Comparator<Contribution> IN_TIME =
            Comparator.comparing(Contribution::occurredOn).thenComparingLong(Contribution::sequence);

    /**
     * Counts up.
     *
     * @param demand what is needed
     * @param contributions in any order
     * @param joint how what several units report adds up
     */
    public static Tally of(Demand demand, Collection<Contribution> contributions, JointShare joint) {
        Running running = new Running(demand, joint);
        contributions.stream().sorted(IN_TIME).forEach(running::add);
        return new Tally(running.counted, running.fulfilledOn);
    }

    /** Whether it says the same, however its number is written. */
    public boolean sameAs(Tally other) {
        return counted.compareTo(other.counted) == 0 && Objects.equals(fulfilledOn, other.fulfilledOn);
    }

    /**
     * What an assignment needs.
     *
     * @param kind decides how contributions add up
     * @param percent whether it is a share in percent; of a limit, a part and a whole are held against it as that then
     * @param required the least, null if nothing is required
     * @param maximum the most, null if there is no bound
     */
    public record Demand(
            ObligationKind kind,
            boolean percent,
            @Nullable BigDecimal required,
            @Nullable BigDecimal maximum) {

        boolean isMetBy(BigDecimal counted) {
            boolean bounded = required != null || maximum != null;
            boolean enough = required == null || counted.compareTo(required) >= 0;
            boolean notTooMuch = maximum == null || counted.compareTo(maximum) <= 0;
            return bounded && enough && notTooMuch && kind != ObligationKind.STANDING;
        }

        /** How far a value lies out of bounds. */
        private BigDecimal beyond(BigDecimal value) {
            BigDecimal below = required == null ? BigDecimal.ZERO : required.subtract(value);
            BigDecimal above = maximum == null ? BigDecimal.ZERO : value.subtract(maximum);
            return below.max(above).max(BigDecimal.ZERO);
        }
    }

    private static final class Running {
        private final Demand demand;
        private final JointShare joint;
        private final Map<String, Contribution> latest = new LinkedHashMap<>();
        private BigDecimal counted = BigDecimal.ZERO;
        private @Nullable LocalDate fulfilledOn;

        Running(Demand demand, JointShare joint) {
            this.demand = demand;
            this.joint = joint;
        }

        void add(Contribution contribution) {
            latest.put(contribution.unitCode(), contribution);
            counted = switch (demand.kind()) {
                case RATE -> joint.percentage(latest, contribution.whole());
                case LIMIT -> worst(joint.unlessReportedBySuccessor(latest));
                default -> counted.add(Objects.requireNonNullElse(contribution.amount(), BigDecimal.ZERO));
            };
            if (!demand.isMetBy(counted) || !isWhole(contribution)) {
                fulfilledOn = null;
            } else if (fulfilledOn == null) {
                fulfilledOn = contribution.occurredOn();
            }
        }

        private boolean isWhole(Contribution last) {
            return switch (demand.kind()) {
                case RATE -> joint.isOfTheWhole(latest.keySet(), last.whole());
                case LIMIT -> joint.isOfAll(latest.keySet());
                default -> true;
            };
        }

        /**
         * The one furthest out of bounds; of those within them the one that is nearest to the bound, the upper of two. A
         * share is rounded to the worse side, so that 3.00001 % never looks like 3 %.
         */
        private BigDecimal worst(Collection<Contribution> reports) {
            Comparator<BigDecimal> order = Comparator.naturalOrder();
            return reports.stream()
                    .flatMap(this::values)
                    .max(Comparator.comparing(demand::beyond)
                            .thenComparing(demand.maximum() == null ? order.reversed() : order))
                    .orElse(BigDecimal.ZERO);
        }

        private Stream<BigDecimal> values(Contribution report) {
            if (report.amount() != null) {
                return Stream.of(report.amount());
            }
            BigDecimal whole = Objects.requireNonNullElse(report.denominator(), BigDecimal.ZERO);
            BigDecimal part = Objects.requireNonNullElse(report.numerator(), BigDecimal.ZERO)
                    .multiply(demand.percent() ? HUNDRED : BigDecimal.ONE);
            return whole.signum() == 0
                    ? Stream.of(BigDecimal.ZERO)
                    : Stream.of(RoundingMode.DOWN, RoundingMode.UP)
                            .map(side -> Decimals.plain(part.divide(whole, 4, side)));
        }
    }
}
