package org.fenlei.task.summary.domain;

import java.math.BigDecimal;
import org.fenlei.kit.domain.Decimals;
import org.jspecify.annotations.Nullable;

/** Numbers as a Chinese text writes them. */
public final class Amount {

    private Amount() {}

    /** 3次, 27.5%; a number without a unit of measure stands alone. */
    static String of(BigDecimal number, @Nullable String unitOfMeasure) {
        String unit = unitOfMeasure == null ? "" : unitOfMeasure.equals("PERCENT") ? "%" : unitOfMeasure;
        return Decimals.text(number) + unit;
    }

    /** 66.6%. */
    static String share(@Nullable BigDecimal share) {
        return share == null ? "—" : Decimals.text(share) + "%";
    }
}
