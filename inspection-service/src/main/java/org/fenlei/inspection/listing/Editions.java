package org.fenlei.inspection.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.inspection.Conditions;
import org.fenlei.inspection.listing.domain.Edition;
import org.fenlei.inspection.listing.domain.Entry;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;

/** All list editions: published ones are everyone's, previews only of those who see the whole district. */
@ApplicationScoped
class Editions {

    private final EntityManager entities;

    @Inject
    Editions(EntityManager entities) {
        this.entities = entities;
    }

    void add(Edition edition) {
        entities.persist(new EditionRow().take(edition));
        for (int i = 0; i < edition.entries().size(); i++) {
            entities.persist(
                    new EntryRow().take(edition.id(), i, edition.entries().get(i)));
        }
    }

    Optional<Edition> find(UUID id) {
        return Optional.ofNullable(entities.find(EditionRow.class, id)).map(this::withEntries);
    }

    /** As {@link #find}, and nobody else changes it before this transaction ends. */
    Optional<Edition> lock(UUID id) {
        return Optional.ofNullable(entities.find(EditionRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(this::withEntries);
    }

    /** Saves what a locked edition has become; entries are withdrawn at most, never taken away. */
    void save(Edition edition) {
        Objects.requireNonNull(entities.find(EditionRow.class, edition.id())).take(edition);
        for (int i = 0; i < edition.entries().size(); i++) {
            Entry entry = edition.entries().get(i);
            Objects.requireNonNull(entities.find(EntryRow.class, entry.id())).take(edition.id(), i, entry);
        }
        entities.flush();
    }

    Page<Edition> list(Conditions conditions, PageRequest page) {
        Page<EditionRow> rows = conditions.newestFirst(entities, EditionRow.class, row -> row.id, page);
        Map<UUID, List<Entry>> entries =
                entries(rows.items().stream().map(row -> row.id).toList());
        return rows.map(row -> row.toEdition(entries.getOrDefault(row.id, List.of())));
    }

    private Edition withEntries(EditionRow row) {
        return row.toEdition(entries(List.of(row.id)).getOrDefault(row.id, List.of()));
    }

    private Map<UUID, List<Entry>> entries(Collection<UUID> editions) {
        return entities.createQuery("from EntryRow where editionId in :ids order by position", EntryRow.class)
                .setParameter("ids", editions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.editionId, Collectors.mapping(EntryRow::toEntry, Collectors.toList())));
    }
}
