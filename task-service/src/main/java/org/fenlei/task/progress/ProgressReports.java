package org.fenlei.task.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;

/** The progress reports of the units that the caller may see. */
@ApplicationScoped
class ProgressReports implements PanacheRepositoryBase<ProgressReportRow, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The report; missing if there is none or none that the caller may see. */
    ProgressReportRow get(UUID assignmentId, UUID id) {
        return find("id = ?1 and assignmentId = ?2", id, assignmentId)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** A page of an assignment's reports, oldest first. */
    Page<ProgressReportRow> page(UUID assignmentId, PageRequest request) {
        UUID after = after(request);
        List<ProgressReportRow> rows = find(
                        "assignmentId = ?1 and id > ?2 and createdAt >= ?3 order by id",
                        assignmentId,
                        after,
                        request.since())
                .range(0, request.limit())
                .list();
        return Page.of(rows, request, row -> Cursors.encode(row.id));
    }

    private static UUID after(PageRequest request) {
        return request.cursor() == null
                ? BEFORE_ALL
                : Cursors.id(Cursors.decode(request.cursor(), 1).get(0));
    }
}
