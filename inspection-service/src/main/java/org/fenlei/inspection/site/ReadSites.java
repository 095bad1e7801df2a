package org.fenlei.inspection.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.Conditions;
import org.fenlei.inspection.Units;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.SiteKind;
import org.fenlei.inspection.site.domain.Site;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads sites and the history of their certification. */
@ApplicationScoped
@Transactional
class ReadSites {

    private final Sites sites;
    private final Units units;
    private final CurrentCaller caller;
    private final Wording wording;

    @Inject
    ReadSites(Sites sites, Units units, CurrentCaller caller, Wording wording) {
        this.sites = sites;
        this.units = units;
        this.caller = caller;
        this.wording = wording;
    }

    SiteView one(UUID id) {
        return view(sites.find(id).orElseThrow(NotFound::new));
    }

    SiteView view(Site site) {
        return SiteView.of(site, units.names(List.of(site.unitCode())), wording);
    }

    Page<SiteView> list(SiteParams params, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("unitCode in :units", caller.subtree(params.unit))
                .and("kind = :kind", kind(params.kind))
                .and("code = :code", params.code);
        if (params.certified != null) {
            conditions.and(params.certified ? "certifiedOn is not null" : "certifiedOn is null");
        }
        Page<Site> found = sites.list(conditions, page);
        Units.Names names =
                units.names(found.items().stream().map(Site::unitCode).toList());
        return found.map(each -> SiteView.of(each, names, wording));
    }

    Page<CertificationView> certifications(UUID siteId, PageRequest page) {
        if (sites.find(siteId).isEmpty()) {
            throw new NotFound();
        }
        return sites.certifications(siteId, page).map(CertificationView::of);
    }

    private @Nullable SiteKind kind(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Faults faults = new Faults();
        @Nullable SiteKind kind = faults.oneOf(SiteKind.class, "kind", text).orElse(null);
        wording.refuseIfAny(faults);
        return kind;
    }
}
