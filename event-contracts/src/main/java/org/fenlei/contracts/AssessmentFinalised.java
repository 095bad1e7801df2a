package org.fenlei.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit's assessment of a period became final. */
@EventContract(aggregate = "assessment", fact = "finalised", emitter = "inspection-service")
public record AssessmentFinalised(
        String assessmentId,
        long version,
        String unitCode,
        String period,
        @Nullable BigDecimal score,
        LocalDate finalisedOn)
        implements Event {

    @Override
    public String subject() {
        return assessmentId;
    }
}
