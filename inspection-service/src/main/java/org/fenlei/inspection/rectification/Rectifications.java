package org.fenlei.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.inspection.Conditions;
import org.fenlei.inspection.rectification.domain.Rectification;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;

/** All rectifications that the caller's scope shows. */
@ApplicationScoped
class Rectifications {

    private final EntityManager entities;

    @Inject
    Rectifications(EntityManager entities) {
        this.entities = entities;
    }

    void add(Rectification rectification) {
        entities.persist(new RectificationRow().take(rectification));
    }

    Optional<Rectification> find(UUID id) {
        return Optional.ofNullable(entities.find(RectificationRow.class, id)).map(RectificationRow::toRectification);
    }

    /** As {@link #find}, and nobody else changes it before this transaction ends. */
    Optional<Rectification> lock(UUID id) {
        return Optional.ofNullable(entities.find(RectificationRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(RectificationRow::toRectification);
    }

    /** Saves what a locked one has become. */
    void save(Rectification rectification) {
        Objects.requireNonNull(entities.find(RectificationRow.class, rectification.id()))
                .take(rectification);
    }

    void remember(ExtensionRow extension) {
        entities.persist(extension);
    }

    List<ExtensionRow> extensions(UUID rectificationId) {
        return entities.createQuery("from ExtensionRow where rectificationId = :id order by id", ExtensionRow.class)
                .setParameter("id", rectificationId)
                .getResultList();
    }

    List<Rectification> ofInspection(UUID inspectionId) {
        return entities.createQuery(
                        "from RectificationRow where inspectionId = :id order by id", RectificationRow.class)
                .setParameter("id", inspectionId)
                .getResultStream()
                .map(RectificationRow::toRectification)
                .toList();
    }

    Page<Rectification> list(Conditions conditions, PageRequest page) {
        return conditions
                .oldestFirst(entities, RectificationRow.class, row -> row.id, page)
                .map(RectificationRow::toRectification);
    }
}
