package org.fenlei.inspection.domain;

import java.math.BigDecimal;
import org.fenlei.kit.domain.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Points taken off an item.
 *
 * @param points may be zero where a finding is only noted
 * @param finding what has to be put right; null where nothing is to be done
 * @param severity of the finding; null without one
 */
public record Deduction(
        String itemCode,
        BigDecimal points,
        @Nullable String finding,
        @Nullable Severity severity) {

    public Deduction {
        points = Decimals.plain(points);
        if ((finding == null) != (severity == null)) {
            throw new IllegalArgumentException("a finding and its severity stand together");
        }
    }
}
