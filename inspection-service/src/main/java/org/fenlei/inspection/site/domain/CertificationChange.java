package org.fenlei.inspection.site.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.inspection.domain.Outcome;

/** What an inspection does to a site's certification. */
public sealed interface CertificationChange {

    /** The site is certified from that day. */
    record Granted(Certificate certificate) implements CertificationChange {}

    /** The site is no longer certified. */
    record Withdrawn(LocalDate withdrawnOn, UUID inspectionId) implements CertificationChange {}

    /** It stays as it is. */
    record None() implements CertificationChange {}

    /**
     * An inspection as certification sees it.
     *
     * @param newest whether no inspection of a later day is known already; one entered belatedly changes nothing
     */
    record Result(UUID inspectionId, LocalDate inspectedOn, BigDecimal score, Outcome outcome, boolean newest) {}

    /**
     * A certified site stays certified as long as every new inspection certifies it again; it is certified once, not
     * anew by each of them.
     */
    static CertificationChange of(boolean certified, Result result) {
        boolean reached = result.outcome() == Outcome.CERTIFIED;
        if (!result.newest() || reached == certified) {
            return new None();
        }
        return reached
                ? new Granted(new Certificate(result.inspectedOn(), result.score(), result.inspectionId()))
                : new Withdrawn(result.inspectedOn(), result.inspectionId());
    }
}
