package org.fenlei.inspection.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.inspection.Conditions;
import org.fenlei.inspection.site.domain.Site;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;

/** All sites that the caller's scope shows. */
@ApplicationScoped
public class Sites {

    private final EntityManager entities;

    @Inject
    Sites(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Site> find(UUID id) {
        return Optional.ofNullable(entities.find(SiteRow.class, id)).map(SiteRow::toSite);
    }

    /** As {@link #find}, and nobody else changes it before this transaction ends. */
    public Optional<Site> lock(UUID id) {
        return Optional.ofNullable(entities.find(SiteRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(SiteRow::toSite);
    }

    void add(Site site) {
        entities.persist(new SiteRow().take(site));
        entities.flush();
    }

    /** Saves what a locked site has become. */
    void save(Site site) {
        Objects.requireNonNull(entities.find(SiteRow.class, site.id())).take(site);
    }

    void remember(CertificationStepRow step) {
        entities.persist(step);
    }

    Page<Site> list(Conditions conditions, PageRequest page) {
        return conditions.byCode(entities, SiteRow.class, row -> row.code, page).map(SiteRow::toSite);
    }

    Page<CertificationStepRow> certifications(UUID siteId, PageRequest page) {
        return new Conditions()
                .and("siteId = :site", siteId)
                .oldestFirst(entities, CertificationStepRow.class, row -> row.id, page);
    }
}
