package org.fenlei.inspection.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.fenlei.inspection.domain.Outcome;
import org.fenlei.inspection.site.domain.CertificationChange;
import org.fenlei.inspection.site.domain.CertificationChange.Granted;
import org.fenlei.inspection.site.domain.CertificationChange.Result;
import org.fenlei.inspection.site.domain.CertificationChange.Withdrawn;
import org.fenlei.inspection.site.domain.Site;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Certifies a site after an inspection, or takes its certification back. */
@ApplicationScoped
public class SiteCertification {

    private final Sites sites;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    SiteCertification(Sites sites, AuditTrail audit, Outbox outbox, Clock clock) {
        this.sites = sites;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Applies an inspection's result to a site that this transaction has locked, and tells what it did. */
    public CertificationChange apply(Site site, Result result) {
        CertificationChange change = CertificationChange.of(site.certified(), result);
        if (change instanceof Granted granted) {
            grant(site, granted, result);
        } else if (change instanceof Withdrawn withdrawn) {
            withdraw(site, withdrawn, result);
        }
        return change;
    }

    private void grant(Site before, Granted granted, Result result) {
        Site after = before.certifiedBy(granted.certificate(), clock.instant());
        save(before, after, result, null);
        outbox.append(SiteEvents.certified(after));
    }

    private void withdraw(Site before, Withdrawn withdrawn, Result result) {
        Site after = before.withoutCertificate(clock.instant());
        String reason = result.outcome() == Outcome.FAILED
                ? "检查得%s分，不合格".formatted(result.score().toPlainString())
                : "检查得%s分，未达到达标线".formatted(result.score().toPlainString());
        save(before, after, result, reason);
        outbox.append(SiteEvents.withdrawn(after, withdrawn.withdrawnOn(), reason));
    }

    private void save(Site before, Site after, Result result, @Nullable String reason) {
        sites.save(after);
        CertificationStepRow step = new CertificationStepRow();
        step.id = Ids.next();
        step.siteId = after.id();
        step.certified = after.certified();
        step.onDay = result.inspectedOn();
        step.score = result.score();
        step.inspectionId = result.inspectionId();
        step.reason = reason;
        step.updatedAt = after.changedAt();
        sites.remember(step);
        audit.change("site", after.id().toString(), after.unitCode(), before, after);
    }
}
