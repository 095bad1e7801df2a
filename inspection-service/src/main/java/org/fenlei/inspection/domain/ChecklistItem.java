package org.fenlei.inspection.domain;

import java.math.BigDecimal;
import org.fenlei.kit.domain.Decimals;

/**
 * One line of a checklist.
 *
 * @param points what it is worth; as many can be deducted
 * @param decisive whether any deduction fails the whole inspection (一票否决)
 */
public record ChecklistItem(String code, String section, String text, BigDecimal points, boolean decisive) {

    public ChecklistItem {
        points = Decimals.plain(points);
    }
}
