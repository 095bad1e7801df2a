package org.fenlei.notification.mail.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.notification.mail.domain.MailView.Progress;
import org.fenlei.notification.subject.domain.Details;
import org.jspecify.annotations.Nullable;

/** How much of a demand is done. */
final class ProgressWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int UNIT_LENGTH = 12;

    private ProgressWords() {}

    static @Nullable Progress of(Details details) {
        BigDecimal required = details.required();
        if (required == null || required.signum() <= 0) {
            return null;
        }
        BigDecimal counted = details.counted() == null ? BigDecimal.ZERO : details.counted();
        String unit = unit(details.unitOfMeasure());
        boolean complete = details.limit() ? counted.compareTo(required) <= 0 : counted.compareTo(required) >= 0;
        String value = plain(counted) + (details.limit() ? " ≤ " : " / ") + plain(required) + unit;
        Bilingual label = details.limit() ? new Bilingual("现值 / 上限", "Value / limit") : new Bilingual("进度", "Progress");
        return new Progress(label, value, percent(counted, required), complete);
    }

    private static int percent(BigDecimal counted, BigDecimal required) {
        BigDecimal share = counted.max(BigDecimal.ZERO).multiply(HUNDRED).divide(required, 0, RoundingMode.DOWN);
        return share.min(HUNDRED).intValue();
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(Math.min(Math.max(number.scale(), 0), 3), RoundingMode.HALF_UP);
        return Decimals.text(rounded);
    }

    private static String unit(@Nullable String unitOfMeasure) {
        if (unitOfMeasure == null) {
            return "";
        }
        return "PERCENT".equals(unitOfMeasure) ? " %" : " " + PlainText.line(unitOfMeasure, UNIT_LENGTH);
    }
}
