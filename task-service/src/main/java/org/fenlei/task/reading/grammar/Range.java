package org.fenlei.task.reading.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import org.fenlei.task.reading.grammar.Mention.Amount;
import org.fenlei.task.reading.grammar.Mention.Bound;
import org.fenlei.task.reading.grammar.Mention.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The one number or the two that a quantity is written with. 达到20%-25% is at least its lower end, 不超过20%-25% at most its
 * upper one; 控制在20%-25% has both.
 */
record Range(Bound bound, BigDecimal value, @Nullable BigDecimal floor) {

    static Range of(Found found, BigDecimal value, Optional<BigDecimal> upper) {
        Optional<BigDecimal> most = upper.filter(end -> end.compareTo(value) > 0);
        boolean within =
                found.text("least").or(() -> found.text("most")).stream().anyMatch(words -> words.endsWith("在"));
        if (most.isPresent() && within) {
            return new Range(Bound.AT_MOST, most.get(), value);
        }
        Bound bound = AmountRules.bound(found);
        return new Range(bound, bound == Bound.AT_MOST ? most.orElse(value) : value, null);
    }

    Amount amount(Found found, String unit, Sort sort, boolean stated) {
        String between = found.text("between").orElse("");
        return new Amount(found.from(), found.to(), bound, value, floor, unit, sort, between, stated);
    }
}
