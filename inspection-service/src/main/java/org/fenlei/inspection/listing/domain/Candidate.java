package org.fenlei.inspection.listing.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.domain.Points;
import org.fenlei.kit.domain.Decimals;

/**
 * Who could stand on a list.
 *
 * @param subjectId a site's id, or a unit's code
 * @param unitCode the responsible unit at the time
 * @param score a site's is that of its last inspection in the period, a unit's the mean of its sites'
 * @param inspections how many there were in the period
 * @param failed whether an inspection that counts ended as failed
 * @param counted the inspections whose scores make the score
 */
public record Candidate(
        String subjectId,
        String subjectName,
        String unitCode,
        BigDecimal score,
        int inspections,
        boolean failed,
        List<UUID> counted) {

    public Candidate {
        score = Decimals.plain(score);
        counted = List.copyOf(counted);
    }

    /** A unit as a candidate, made of its inspected sites. */
    public static Candidate ofUnit(String unitCode, String unitName, List<Candidate> sites) {
        return new Candidate(
                unitCode,
                unitName,
                unitCode,
                Points.mean(sites.stream().map(Candidate::score).toList()),
                sites.stream().mapToInt(Candidate::inspections).sum(),
                sites.stream().anyMatch(Candidate::failed),
                sites.stream().flatMap(each -> each.counted().stream()).toList());
    }
}
