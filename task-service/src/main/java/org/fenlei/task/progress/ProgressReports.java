package org.fenlei.task.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The progress reports of the units that the caller may see, with all their versions. */
@ApplicationScoped
class ProgressReports implements PanacheRepositoryBase<ProgressReportRow, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String OF_ASSIGNMENT = "id = ?1 and (assignmentId = ?2 or countsToward = ?2)";

    private static final String KEEP_VERSION = """
            INSERT INTO progress_report_version (report_id, version, unit_code, status, count, numerator, denominator,
                                                 item_value, occurred_on, note, evidence, reason, written_by,
                                                 written_by_name, written_at)
            SELECT id, version, unit_code, status, count, numerator, denominator,
                   item_value, occurred_on, note, evidence, ?, ?, ?, updated_at
            FROM progress_report WHERE id = ?
            """;

    private static final String VERSIONS = """
            SELECT * FROM progress_report_version
            WHERE report_id = ? AND version > ? AND written_at >= ? ORDER BY version LIMIT ?
            """;

    private final Sql sql;
    private final CurrentCaller caller;

    @Inject
    ProgressReports(Sql sql, CurrentCaller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** The report that was made or counts here; missing if there is none or none that the caller may see. */
    ProgressReportRow get(UUID assignmentId, UUID id) {
        return find(OF_ASSIGNMENT, id, assignmentId).firstResultOptional().orElseThrow(NotFound::new);
    }

    /** The report, locked until the transaction ends. */
    ProgressReportRow getForChange(UUID assignmentId, UUID id) {
        return find(OF_ASSIGNMENT, id, assignmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Writes a report that is new or changed, and keeps it as the version that it says it is, by the caller.
     *
     * @param reason why it was changed; null if it is new
     */
    void keep(ProgressReportRow report, @Nullable String reason) {
        persistAndFlush(report);
        sql.update(KEEP_VERSION, reason, caller.subject(), caller.displayName(), report.id);
    }

    /** A page of the reports that were made for an assignment or count toward it, oldest first. */
    Page<ProgressReportRow> page(UUID assignmentId, PageRequest request) {
        UUID after = after(request);
        List<ProgressReportRow> rows = find(
                        "(assignmentId = ?1 or countsToward = ?1) and id > ?2 and updatedAt >= ?3 order by id",
                        assignmentId,
                        after,
                        request.since())
                .range(0, request.limit())
                .list();
        return Page.of(rows, request, row -> Cursors.encode(row.id));
    }

    /** A page of a report's versions, the first one first. */
    Page<ReportVersion> versions(UUID reportId, PageRequest request) {
        List<ReportVersion> versions = sql.query(
                VERSIONS,
                ReportVersion::read,
                reportId,
                request.afterPosition(),
                request.since(),
                request.rowsToRead());
        return Page.of(versions, request, version -> Cursors.encode(version.version()));
    }

    private static UUID after(PageRequest request) {
        return request.cursor() == null
                ? BEFORE_ALL
                : Cursors.id(Cursors.decode(request.cursor(), 1).get(0));
    }
}
