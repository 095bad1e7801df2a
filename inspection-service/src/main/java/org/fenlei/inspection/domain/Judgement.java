package org.fenlei.inspection.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an inspection comes to.
 *
 * @param score out of 100
 * @param failedDecisiveItems codes of the decisive items that points were taken off
 */
public record Judgement(BigDecimal score, Outcome outcome, List<String> failedDecisiveItems) {

    public Judgement {
        score = Points.plain(score);
        failedDecisiveItems = List.copyOf(failedDecisiveItems);
    }
}
