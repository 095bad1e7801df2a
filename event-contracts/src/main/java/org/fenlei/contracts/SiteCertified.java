package org.fenlei.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A site was certified as compliant by an inspection. */
@EventContract(aggregate = "site", fact = "certified", emitter = "inspection-service")
public record SiteCertified(long version, SiteState site, LocalDate certifiedOn, BigDecimal score, String inspectionId)
        implements Event {

    @Override
    public String subject() {
        return site.siteId();
    }
}
