package org.fenlei.kit.domain;

import java.math.BigDecimal;

/** Numbers as people write them: without needless zeros, and without an exponent. */
public final class Decimals {

    private Decimals() {}

    /** The same number: 96.50 is 96.5, and 1E+2 is 100. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Its figures. */
    public static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
