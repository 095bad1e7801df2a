package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.fenlei.task.summary.domain.Trace;
import org.jspecify.annotations.Nullable;

/** All summaries that the caller's scope shows, each with its history. */
@ApplicationScoped
class Summaries {

    private static final String ONE = SummarySql.SELECT + "WHERE unit_code = ? AND period = ?";

    private static final String LOCK_EDITABLE = SummarySql.SELECT + """
            WHERE status IN ('DRAFT', 'RETURNED') AND left(period, 4) BETWEEN ? AND ? ORDER BY id FOR UPDATE OF s
            """;

    private final Sql sql;

    @Inject
    Summaries(Sql sql) {
        this.sql = sql;
    }

    /** What a list is narrowed to; null is everything. */
    record Filter(
            @Nullable SummaryPeriod period,
            @Nullable Set<String> units,
            @Nullable SummaryStatus status) {}

    Optional<Summary> find(String unitCode, SummaryPeriod period) {
        return sql.first(ONE, SummarySql::read, unitCode, period.toString());
    }

    /** As {@link #find}, and nobody else changes it before this transaction ends. */
    Optional<Summary> lock(String unitCode, SummaryPeriod period) {
        return sql.first(ONE + " FOR UPDATE OF s", SummarySql::read, unitCode, period.toString());
    }

    /** Adds a summary, unless somebody has just opened one for the same unit and period. */
    boolean add(Summary opened, Change change) {
        int added = sql.update(
                SummarySql.ADD,
                opened.id(),
                opened.unitCode(),
                opened.period().toString(),
                opened.version(),
                opened.status().name(),
                SummaryJson.write(opened.words()),
                opened.changedAt());
        if (added > 0) {
            remember(opened, change);
        }
        return added > 0;
    }

    /** Saves what a locked summary has become. */
    void save(Summary changed, Change change) {
        Trace returned = changed.returned();
        Trace correction = changed.correction();
        sql.update(
                SummarySql.SAVE,
                changed.version(),
                changed.status().name(),
                SummaryJson.write(changed.words()),
                SummaryJson.write(changed.frozen()),
                at(changed.submission()),
                by(changed.submission()),
                at(returned),
                by(returned),
                returned == null ? null : returned.reason(),
                returned == null ? null : returned.resubmitBy(),
                at(changed.acceptance()),
                by(changed.acceptance()),
                at(correction),
                by(correction),
                correction == null ? null : correction.reason(),
                changed.changedAt(),
                changed.id());
        remember(changed, change);
    }

    /** The summaries of some years and their quarters that are being written; nobody else changes them before this ends. */
    List<Summary> lockEditable(int first, int last) {
        return sql.query(LOCK_EDITABLE, SummarySql::read, String.valueOf(first), String.valueOf(last));
    }

    /** A page in the order of period and unit, which never change. */
    Page<Summary> page(Filter filter, PageRequest request) {
        Conditions conditions = new Conditions()
                .and(
                        "period = ?",
                        filter.period() == null ? null : filter.period().toString())
                .and("unit_code = ANY (?)", filter.units())
                .and(
                        "status = ?",
                        filter.status() == null ? null : filter.status().name())
                .and("updated_at >= ?", request.updatedSince());
        if (request.cursor() != null) {
            List<String> after = Cursors.decode(request.cursor(), 2);
            conditions.and("(period, unit_code) > (?, ?)", after.get(0), after.get(1));
        }
        List<Summary> rows = sql.query(
                SummarySql.SELECT + "WHERE " + conditions.text() + " ORDER BY period, unit_code LIMIT ?",
                SummarySql::read,
                conditions.values(request.rowsToRead()));
        return Page.of(rows, request, row -> Cursors.encode(row.period(), row.unitCode()));
    }

    /** The summaries of a period in scope, in whatever state, by unit. */
    Map<String, Summary> of(SummaryPeriod period) {
        return sql.query(SummarySql.SELECT + "WHERE period = ?", SummarySql::read, period.toString()).stream()
                .collect(Collectors.toMap(Summary::unitCode, Function.identity()));
    }

    /** What was done to a summary, the first act first. */
    List<SummaryVersion> versions(UUID summaryId, PageRequest request) {
        return sql.query(
                SummarySql.SELECT_VERSIONS + """
                WHERE summary_id = ? AND version > ? AND at >= ? ORDER BY version LIMIT ?
                """,
                SummarySql::readVersion,
                summaryId,
                request.afterPosition(),
                request.since(),
                request.rowsToRead());
    }

    private void remember(Summary summary, Change change) {
        sql.update(
                SummarySql.REMEMBER,
                summary.id(),
                summary.version(),
                summary.unitCode(),
                change.action().name(),
                summary.status().name(),
                SummaryJson.write(summary.words()),
                SummaryJson.write(summary.frozen()),
                change.reason(),
                change.resubmitBy(),
                change.step().author(),
                change.step().authorName(),
                change.step().at());
    }

    private static @Nullable Instant at(@Nullable Trace trace) {
        return trace == null ? null : trace.at();
    }

    private static @Nullable String by(@Nullable Trace trace) {
        return trace == null ? null : trace.by();
    }
}
