package org.fenlei.inspection.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.fenlei.inspection.domain.SiteKind;
import org.fenlei.inspection.standard.domain.Standard;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All versions of all standards. */
@ApplicationScoped
public class Standards {

    private static final String NEWEST = """
            from StandardRow s
            where s.key.version = (select max(n.key.version) from StandardRow n where n.key.code = s.key.code)
                and s.key.code > :after
                and (:kind is null or s.siteKind = :kind)
                and s.createdAt >= :since
            order by s.key.code
            """;

    private static final String VERSIONS = """
            from StandardRow s
            where s.key.code = :code and s.key.version > :after and s.createdAt >= :since
            order by s.key.version
            """;

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    Standards(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** Keeps others from adding a version of that code before this transaction ends. */
    void lock(String code) {
        sql.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))", row -> true, "standard/" + code);
    }

    void add(Standard standard) {
        entities.persist(StandardRow.of(standard));
    }

    public Optional<Standard> find(String code, int version) {
        return Optional.ofNullable(entities.find(StandardRow.class, new StandardRow.Key(code, version)))
                .map(StandardRow::toStandard);
    }

    public Optional<Standard> newest(String code) {
        return entities.createQuery(
                        "from StandardRow where key.code = :code order by key.version desc", StandardRow.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .map(StandardRow::toStandard)
                .findFirst();
    }

    /** The newest version of each standard, by code. */
    Page<Standard> list(@Nullable SiteKind kind, PageRequest request) {
        String after = request.cursor() == null
                ? ""
                : Cursors.decode(request.cursor(), 2).get(0);
        List<StandardRow> rows = entities.createQuery(NEWEST, StandardRow.class)
                .setParameter("after", after)
                .setParameter("kind", kind)
                .setParameter("since", request.since())
                .setMaxResults(request.rowsToRead())
                .getResultList();
        return Page.of(rows, request, each -> Cursors.encode(each.key.code(), each.key.version()))
                .map(StandardRow::toStandard);
    }

    /** All versions of a standard, the first one first. */
    Page<Standard> versions(String code, PageRequest request) {
        List<StandardRow> rows = entities.createQuery(VERSIONS, StandardRow.class)
                .setParameter("code", code)
                .setParameter("after", request.afterPosition())
                .setParameter("since", request.since())
                .setMaxResults(request.rowsToRead())
                .getResultList();
        return Page.of(rows, request, each -> Cursors.encode(each.key.version()))
                .map(StandardRow::toStandard);
    }
}
