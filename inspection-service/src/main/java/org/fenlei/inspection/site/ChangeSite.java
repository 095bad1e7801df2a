package org.fenlei.inspection.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.site.domain.Site;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.jspecify.annotations.Nullable;

/** Changes what the register says of a site. */
@ApplicationScoped
class ChangeSite {

    private final Sites sites;
    private final SiteParticulars particulars;
    private final Wording wording;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    ChangeSite(
            Sites sites, SiteParticulars particulars, Wording wording, AuditTrail audit, Outbox outbox, Clock clock) {
        this.sites = sites;
        this.particulars = particulars;
        this.wording = wording;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    Site change(UUID id, SitePatch patch, @Nullable String ifMatch) {
        Site before = sites.lock(id).orElseThrow(NotFound::new);
        ETags.match(ifMatch, before.version());
        Faults faults = new Faults();
        Site.Particulars stated = particulars.read(
                patch.name() == null ? before.name() : patch.name(),
                patch.unitCode() == null ? before.unitCode() : patch.unitCode(),
                patch.households() == null ? before.households() : patch.households(),
                patch.newlyBuilt() == null ? before.newlyBuilt() : patch.newlyBuilt(),
                faults);
        wording.refuseIfAny(faults);
        Site after = before.with(stated, clock.instant());
        if (after.version() != before.version()) {
            sites.save(after);
            audit.change("site", id.toString(), after.unitCode(), before, after);
            outbox.append(SiteEvents.changed(after));
        }
        return after;
    }
}
