package org.fenlei.inspection.domain;

import java.math.BigDecimal;
import java.util.List;
import org.fenlei.kit.domain.Decimals;

/**
 * What an inspection comes to.
 *
 * @param score out of 100
 * @param failedDecisiveItems codes of the decisive items that points were taken off
 */
public record Judgement(BigDecimal score, Outcome outcome, List<String> failedDecisiveItems) {

    public Judgement {
        score = Decimals.plain(score);
        failedDecisiveItems = List.copyOf(failedDecisiveItems);
    }
}
