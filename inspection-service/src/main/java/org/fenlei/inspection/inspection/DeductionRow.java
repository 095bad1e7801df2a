package org.fenlei.inspection.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.fenlei.inspection.domain.Deduction;
import org.fenlei.inspection.domain.Severity;
import org.jspecify.annotations.Nullable;

/** Points taken off an item, as they are stored. */
@Embeddable
record DeductionRow(
        @Column(name = "item_code") String itemCode,
        BigDecimal points,
        @Nullable String finding,
        @Enumerated(EnumType.STRING) @Nullable Severity severity) {

    static DeductionRow of(Deduction deduction) {
        return new DeductionRow(deduction.itemCode(), deduction.points(), deduction.finding(), deduction.severity());
    }

    Deduction toDeduction() {
        return new Deduction(itemCode, points, finding, severity);
    }
}
