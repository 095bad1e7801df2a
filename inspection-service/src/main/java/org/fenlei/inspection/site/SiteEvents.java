package org.fenlei.inspection.site;

import java.time.LocalDate;
import java.util.Objects;
import org.fenlei.contracts.SiteCertificationWithdrawn;
import org.fenlei.contracts.SiteCertified;
import org.fenlei.contracts.SiteChanged;
import org.fenlei.contracts.SiteRegistered;
import org.fenlei.contracts.SiteState;
import org.fenlei.inspection.site.domain.Certificate;
import org.fenlei.inspection.site.domain.Site;
import org.jspecify.annotations.Nullable;

/** What the other services are told of a site. */
final class SiteEvents {

    private SiteEvents() {}

    static SiteRegistered registered(Site site) {
        return new SiteRegistered(site.version(), state(site));
    }

    static SiteChanged changed(Site site) {
        return new SiteChanged(site.version(), state(site));
    }

    static SiteCertified certified(Site site) {
        Certificate certificate = Objects.requireNonNull(site.certificate());
        return new SiteCertified(
                site.version(),
                state(site),
                certificate.certifiedOn(),
                certificate.score(),
                certificate.inspectionId().toString());
    }

    static SiteCertificationWithdrawn withdrawn(Site site, LocalDate on, String reason) {
        return new SiteCertificationWithdrawn(site.version(), state(site), on, reason);
    }

    private static SiteState state(Site site) {
        @Nullable Certificate certificate = site.certificate();
        return new SiteState(
                site.id().toString(),
                site.code(),
                site.name(),
                site.kind().name(),
                site.unitCode(),
                site.households(),
                site.newlyBuilt(),
                site.certified(),
                certificate == null ? null : certificate.certifiedOn(),
                certificate == null ? null : certificate.score());
    }
}
