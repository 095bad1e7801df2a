package org.fenlei.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fenlei.contracts.AssessmentFinalised;
import org.fenlei.contracts.BulletinIssued;
import org.fenlei.contracts.EnforcementSummarised;

/** What inspection-service would tell of assessments, bulletins and enforcement. */
public final class AssessmentEvents {

    private AssessmentEvents() {}

    /** The assessment of a unit for a period became final on a day. */
    public static AssessmentFinalised finalised(String id, long version, String unit, String period, String on) {
        return new AssessmentFinalised(id, version, unit, period, new BigDecimal("92.5"), LocalDate.parse(on));
    }

    /** A unit's bulletin on a period is issued on a day. */
    public static BulletinIssued issued(String id, long version, String unit, String period, String on) {
        return new BulletinIssued(id, version, unit, period, period + "考核情况通报", LocalDate.parse(on));
    }

    /** A unit's enforcement cases of a period are summarised on a day. */
    public static EnforcementSummarised summarised(String id, long version, String unit, String period, String on) {
        return new EnforcementSummarised(id, version, unit, period, 7, LocalDate.parse(on));
    }
}
