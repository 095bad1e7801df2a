package org.fenlei.task.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.feed.domain.LinkKey;

/** The links of the units that the caller may see. */
@ApplicationScoped
class CalendarLinks implements PanacheRepositoryBase<CalendarLinkRow, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Clock clock;

    @Inject
    CalendarLinks(Clock clock) {
        this.clock = clock;
    }

    /** The link; missing if there is none or none that the caller may see. */
    CalendarLinkRow get(String unitCode, UUID id) {
        return find("id = ?1 and unitCode = ?2", id, unitCode)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** The link, locked until the transaction ends. */
    CalendarLinkRow getForChange(String unitCode, UUID id) {
        return find("id = ?1 and unitCode = ?2", id, unitCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** The link that this key opens, if it is one of this unit and nobody revoked it. */
    Optional<CalendarLinkRow> opened(String unitCode, LinkKey key) {
        return find("unitCode = ?1 and keySha256 = ?2 and revokedAt is null", unitCode, key.sha256())
                .firstResultOptional();
    }

    /** How many links of a unit nobody has revoked. */
    long live(String unitCode) {
        return count("unitCode = ?1 and revokedAt is null", unitCode);
    }

    /** Notes that a link was used, once a day; one that is revoked at the same moment stays revoked. */
    void use(CalendarLinkRow link, LocalDate today) {
        update(
                "lastUsedOn = ?1, version = version + 1, updatedAt = ?2 where id = ?3 and revokedAt is null"
                        + " and (lastUsedOn is null or lastUsedOn < ?1)",
                today,
                clock.instant(),
                link.id);
    }

    /** A page of a unit's links, oldest first. */
    Page<CalendarLinkRow> page(String unitCode, PageRequest request) {
        UUID after = request.cursor() == null
                ? BEFORE_ALL
                : Cursors.id(Cursors.decode(request.cursor(), 1).get(0));
        List<CalendarLinkRow> rows = find(
                        "unitCode = ?1 and id > ?2 and updatedAt >= ?3 order by id", unitCode, after, request.since())
                .range(0, request.limit())
                .list();
        return Page.of(rows, request, row -> Cursors.encode(row.id));
    }
}
