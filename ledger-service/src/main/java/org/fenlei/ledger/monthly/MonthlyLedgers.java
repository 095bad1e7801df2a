package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Sql;
import org.fenlei.ledger.monthly.domain.Content;
import org.fenlei.ledger.monthly.domain.Entry;
import org.fenlei.ledger.monthly.domain.LedgerStatus;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;

/** All ledgers that the caller's scope shows, each with its history. */
@ApplicationScoped
class MonthlyLedgers {

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    MonthlyLedgers(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    Optional<MonthlyLedger> find(String unitCode, YearMonth month) {
        return only(unitCode, month, LockModeType.NONE);
    }

    /** As {@link #find}, and nobody else changes it before this transaction ends. */
    Optional<MonthlyLedger> lock(String unitCode, YearMonth month) {
        return only(unitCode, month, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Adds a ledger, unless somebody has just opened one for the same unit and month. */
    boolean add(MonthlyLedger ledger, Change change) {
        int added = sql.update(
                """
                INSERT INTO monthly_ledger
                    (id, unit_code, month, status, version, content_version, source, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (unit_code, month) DO NOTHING
                """,
                ledger.id(),
                ledger.unitCode(),
                ledger.month().atDay(1),
                ledger.status().name(),
                ledger.version(),
                ledger.contentVersion(),
                ledger.content().source().name(),
                ledger.changedAt());
        if (added == 0) {
            return false;
        }
        remember(ledger, change);
        return true;
    }

    /** Saves what a locked ledger has become. */
    void save(MonthlyLedger ledger, Change change) {
        MonthlyLedgerRow row = Objects.requireNonNull(entities.find(MonthlyLedgerRow.class, ledger.id()));
        row.take(ledger);
        remember(ledger, change);
    }

    /** The figures reported for the unit in the months before, as far back as told. */
    List<Content> reportedBefore(String unitCode, YearMonth month, int months) {
        List<MonthlyLedgerRow> rows = entities.createQuery("""
                        from MonthlyLedgerRow
                        where unitCode = :unit and firstDay >= :from and firstDay < :to and status in :reported
                        """, MonthlyLedgerRow.class)
                .setParameter("unit", unitCode)
                .setParameter("from", month.minusMonths(months).atDay(1))
                .setParameter("to", month.atDay(1))
                .setParameter("reported", List.of(LedgerStatus.SUBMITTED, LedgerStatus.ACCEPTED))
                .getResultList();
        return withEntries(rows).stream().map(MonthlyLedger::content).toList();
    }

    Page<MonthlyLedger> list(LedgerFilter filter, PageRequest request) {
        Map<String, Object> values = filter.values(request);
        TypedQuery<MonthlyLedgerRow> query =
                entities.createQuery("from MonthlyLedgerRow" + LedgerFilter.where(values), MonthlyLedgerRow.class);
        values.forEach(query::setParameter);
        List<MonthlyLedgerRow> rows = query.setMaxResults(request.rowsToRead()).getResultList();
        return Page.of(withEntries(rows), request, LedgerFilter::cursor);
    }

    /** What was done to a ledger since an instant, in order. */
    List<LedgerStepRow> steps(UUID ledgerId, long afterVersion, Instant since, int most) {
        return entities.createQuery("""
                        from LedgerStepRow s
                        where s.key.ledgerId = :id and s.key.version > :after and s.at >= :since
                        order by s.key.version
                        """, LedgerStepRow.class)
                .setParameter("id", ledgerId)
                .setParameter("after", afterVersion)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** All figures that a ledger has ever stated, by the version that stated them. */
    Map<Long, List<Entry>> figures(UUID ledgerId) {
        return entities.createQuery(
                        "from LedgerEntryRow where key.ledgerId = :id order by key.contentVersion, key.position",
                        LedgerEntryRow.class)
                .setParameter("id", ledgerId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        each -> each.key.contentVersion(),
                        Collectors.mapping(LedgerEntryRow::toEntry, Collectors.toList())));
    }

    private Optional<MonthlyLedger> only(String unitCode, YearMonth month, LockModeType lock) {
        List<MonthlyLedgerRow> rows = entities.createQuery(
                        "from MonthlyLedgerRow where unitCode = :unit and firstDay = :month", MonthlyLedgerRow.class)
                .setParameter("unit", unitCode)
                .setParameter("month", month.atDay(1))
                .setLockMode(lock)
                .getResultList();
        return withEntries(rows).stream().findFirst();
    }

    private List<MonthlyLedger> withEntries(List<MonthlyLedgerRow> rows) {
        List<UUID> ids = rows.stream().map(each -> each.id).toList();
        Map<UUID, List<Entry>> entries = entities.createQuery("""
                        select e from LedgerEntryRow e join MonthlyLedgerRow l
                            on e.key.ledgerId = l.id and e.key.contentVersion = l.contentVersion
                        where l.id in :ids order by e.key.position
                        """, LedgerEntryRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        each -> each.key.ledgerId(), Collectors.mapping(LedgerEntryRow::toEntry, Collectors.toList())));
        return rows.stream()
                .map(each -> each.toLedger(entries.getOrDefault(each.id, List.of())))
                .toList();
    }

    private void remember(MonthlyLedger ledger, Change change) {
        entities.persist(LedgerStepRow.of(ledger, change));
        if (ledger.contentVersion() == ledger.version()) {
            for (int i = 0; i < ledger.content().entries().size(); i++) {
                entities.persist(LedgerEntryRow.of(ledger, i));
            }
        }
    }
}
