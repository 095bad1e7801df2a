package org.fenlei.ledger.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenlei.kit.domain.Mass;
import org.fenlei.ledger.monthly.ReportedLedgers.Counts;
import org.fenlei.ledger.monthly.ReportedLedgers.Masses;
import org.fenlei.ledger.monthly.domain.Category;

/**
 * Sums of what was reported.
 *
 * @param lines one for each category, stated or not
 * @param ledgers how many ledgers were reported
 * @param nilReturns how many of them state that there was no waste
 * @param withoutResidual how many of the others leave residual waste unstated
 */
record Totals(List<Line> lines, long ledgers, long nilReturns, long withoutResidual) {

    /** The sum of one category, and how many ledgers state it: none is another thing than zero. */
    record Line(Category category, Mass mass, long ledgers) {}

    static Totals of(List<Masses> masses, List<Counts> counts) {
        Map<Category, Line> lines = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            lines.put(category, new Line(category, Mass.ZERO, 0));
        }
        for (Masses each : masses) {
            Line one = new Line(each.category(), new Mass(each.kilograms()), each.ledgers());
            lines.merge(each.category(), one, Totals::plus);
        }
        return new Totals(
                new ArrayList<>(lines.values()),
                counts.stream().mapToLong(Counts::ledgers).sum(),
                counts.stream().mapToLong(Counts::nilReturns).sum(),
                counts.stream().mapToLong(Counts::withoutResidual).sum());
    }

    /** All waste generated. */
    Mass total() {
        return lines.stream().map(Line::mass).reduce(Mass.ZERO, Mass::plus);
    }

    /**
     * (recyclable + kitchen waste) / waste generated, in percent with two decimals. Kitchen waste in a ledger is what was
     * collected apart, so none of it was burnt or landfilled. Empty while residual waste is unreported, because the
     * waste generated is then unknown.
     */
    Optional<BigDecimal> recoveryRate() {
        long generated = total().kilograms();
        if (ledgers == 0 || withoutResidual > 0 || generated == 0) {
            return Optional.empty();
        }
        long recovered = kilograms(Category.RECYCLABLE) + kilograms(Category.KITCHEN);
        return Optional.of(BigDecimal.valueOf(recovered)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(generated), 2, RoundingMode.HALF_UP));
    }

    private long kilograms(Category category) {
        return lines.stream()
                .filter(each -> each.category() == category)
                .mapToLong(each -> each.mass().kilograms())
                .sum();
    }

    private static Line plus(Line one, Line other) {
        return new Line(one.category(), one.mass().plus(other.mass()), one.ledgers() + other.ledgers());
    }
}
