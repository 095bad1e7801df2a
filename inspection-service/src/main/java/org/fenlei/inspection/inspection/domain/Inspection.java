package org.fenlei.inspection.inspection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.domain.Deduction;
import org.fenlei.inspection.domain.Judgement;
import org.fenlei.inspection.domain.SiteKind;

/**
 * What was seen at a site on a day, scored against one version of a standard.
 *
 * @param siteName as it was then
 * @param unitCode the unit that was responsible then
 * @param inspector the subject of the inspector's token
 */
public record Inspection(
        UUID id,
        UUID siteId,
        String siteName,
        SiteKind siteKind,
        String unitCode,
        String standardCode,
        int standardVersion,
        LocalDate inspectedOn,
        List<Deduction> deductions,
        Judgement judgement,
        String inspector,
        String inspectorName,
        long version,
        Instant recordedAt) {

    public Inspection {
        deductions = List.copyOf(deductions);
    }
}
