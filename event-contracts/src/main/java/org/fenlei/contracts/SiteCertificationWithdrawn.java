package org.fenlei.contracts;

import java.time.LocalDate;

/** A site's certification was withdrawn. */
@EventContract(aggregate = "site", fact = "certification-withdrawn", emitter = "inspection-service")
public record SiteCertificationWithdrawn(long version, SiteState site, LocalDate withdrawnOn, String reason)
        implements Event {

    @Override
    public String subject() {
        return site.siteId();
    }
}
