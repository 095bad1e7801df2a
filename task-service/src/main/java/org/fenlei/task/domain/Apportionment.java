package org.fenlei.task.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a total is divided among the units that answer for it.
 *
 * @param method by which rule
 * @param denominator what the shares are in proportion to; null for another rule
 * @param shares each unit's share as it is given; empty for another rule
 */
public record Apportionment(Method method, @Nullable DenominatorKind denominator, List<GivenShare> shares) {

    public Apportionment {
        shares = List.copyOf(shares);
    }

    /** By which rule. */
    public enum Method implements Named {
        /** Each unit's share is written down. */
        GIVEN("逐一给定", "Given"),
        /** All the same, as far as whole things go. */
        EQUAL("均分", "Equal"),
        /** In proportion to a denominator. */
        BY_DENOMINATOR("按基数分摊", "By denominator");

        private final String zh;
        private final String en;

        Method(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /**
     * One unit's share.
     *
     * @param unitCode the unit
     * @param amount how much of the total, in the total's unit of measure
     */
    public record GivenShare(String unitCode, BigDecimal amount) {}

    /** What all given shares come to. */
    public BigDecimal given() {
        return shares.stream().map(GivenShare::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
