package org.fenlei.inspection.inspection;

import org.fenlei.contracts.InspectionCompleted;
import org.fenlei.inspection.inspection.domain.Inspection;

/** What the other services are told of an inspection. */
final class InspectionEvents {

    private InspectionEvents() {}

    static InspectionCompleted completed(Inspection inspection) {
        return new InspectionCompleted(
                inspection.id().toString(),
                inspection.version(),
                inspection.siteId().toString(),
                inspection.siteName(),
                inspection.siteKind().name(),
                inspection.unitCode(),
                inspection.standardCode(),
                inspection.standardVersion(),
                inspection.inspectedOn(),
                inspection.judgement().score(),
                inspection.judgement().outcome().name(),
                inspection.inspector());
    }
}
