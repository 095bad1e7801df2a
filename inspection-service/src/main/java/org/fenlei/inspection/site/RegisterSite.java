package org.fenlei.inspection.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.SiteKind;
import org.fenlei.inspection.site.domain.Site;
import org.fenlei.inspection.site.domain.SiteRefusal;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.sql.DatabaseFaults;
import org.fenlei.kit.write.AuditTrail;

/** Enters a site in the register. */
@ApplicationScoped
class RegisterSite {

    private final Sites sites;
    private final SiteParticulars particulars;
    private final Wording wording;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    RegisterSite(
            Sites sites, SiteParticulars particulars, Wording wording, AuditTrail audit, Outbox outbox, Clock clock) {
        this.sites = sites;
        this.particulars = particulars;
        this.wording = wording;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    Site register(SiteRequest request) {
        Faults faults = new Faults();
        String code = faults.code("/code", request.code());
        Optional<SiteKind> kind = faults.oneOf(SiteKind.class, "/kind", request.kind());
        Site.Particulars stated = particulars.read(
                request.name(),
                request.unitCode(),
                request.households(),
                Boolean.TRUE.equals(request.newlyBuilt()),
                faults);
        wording.refuseIfAny(faults);
        Site site = new Site(
                Ids.next(),
                code,
                stated.name(),
                kind.orElseThrow(),
                stated.unitCode(),
                stated.households(),
                stated.newlyBuilt(),
                null,
                1,
                clock.instant());
        add(site);
        audit.change("site", site.id().toString(), site.unitCode(), null, site);
        outbox.append(SiteEvents.registered(site));
        return site;
    }

    /** The unique code is the database's to judge: it may belong to a site that the caller does not see. */
    private void add(Site site) {
        try {
            sites.add(site);
        } catch (RuntimeException fault) {
            if (DatabaseFaults.meaning(fault).stream().anyMatch(DatabaseFaults.Meaning.CONFLICT::equals)) {
                throw new Refusal(SiteRefusal.SITE_CODE_TAKEN, site.code());
            }
            throw fault;
        }
    }
}
