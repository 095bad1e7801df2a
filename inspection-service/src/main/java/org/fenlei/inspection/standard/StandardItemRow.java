package org.fenlei.inspection.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.fenlei.inspection.domain.ChecklistItem;

/** One line of a checklist as it is stored. */
@Embeddable
record StandardItemRow(
        @Column(name = "item_code") String itemCode, String section, String text, BigDecimal points, boolean decisive) {

    static StandardItemRow of(ChecklistItem item) {
        return new StandardItemRow(item.code(), item.section(), item.text(), item.points(), item.decisive());
    }

    ChecklistItem toItem() {
        return new ChecklistItem(itemCode, section, text, points, decisive);
    }
}
