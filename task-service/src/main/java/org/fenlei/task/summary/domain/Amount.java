package org.fenlei.task.summary.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as a Chinese text writes them. */
public final class Amount {

    private Amount() {}

    /** 3次, 27.5%; a number without a unit of measure stands alone. */
    static String of(BigDecimal number, @Nullable String unitOfMeasure) {
        String unit = unitOfMeasure == null ? "" : unitOfMeasure.equals("PERCENT") ? "%" : unitOfMeasure;
        return plain(number) + unit;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** 66.6%. */
    static String share(@Nullable BigDecimal share) {
        return share == null ? "—" : plain(share) + "%";
    }
}
