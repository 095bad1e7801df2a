package org.fenlei.inspection.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.inspection.Conditions;
import org.fenlei.inspection.inspection.domain.Inspection;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;

/** All inspections that the caller's scope shows. */
@ApplicationScoped
class Inspections {

    private final EntityManager entities;

    @Inject
    Inspections(EntityManager entities) {
        this.entities = entities;
    }

    void add(Inspection inspection) {
        entities.persist(InspectionRow.of(inspection));
    }

    Optional<Inspection> find(UUID id) {
        return Optional.ofNullable(entities.find(InspectionRow.class, id)).map(InspectionRow::toInspection);
    }

    /** Whether the site was inspected on a later day; asked of a locked site, so that the answer stays true. */
    boolean anyAfter(UUID siteId, LocalDate day) {
        return entities.createQuery(
                                "select count(*) from InspectionRow where siteId = :site and inspectedOn > :day",
                                Long.class)
                        .setParameter("site", siteId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    Page<Inspection> list(Conditions conditions, PageRequest page) {
        return conditions
                .oldestFirst(entities, InspectionRow.class, row -> row.id, page)
                .map(InspectionRow::toInspection);
    }
}
