package org.fenlei.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An inspection of a site was completed; the score is out of 100. */
@EventContract(aggregate = "inspection", fact = "completed", emitter = "inspection-service")
public record InspectionCompleted(
        String inspectionId,
        long version,
        String siteId,
        String siteName,
        String siteKind,
        String unitCode,
        String standardCode,
        int standardVersion,
        LocalDate inspectedOn,
        BigDecimal score,
        String outcome,
        String inspector)
        implements Event {

    @Override
    public String subject() {
        return inspectionId;
    }
}
