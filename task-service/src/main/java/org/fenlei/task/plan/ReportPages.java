package org.fenlei.task.plan;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.fenlei.task.plan.report.ReportPage;
import org.fenlei.task.reading.document.Documents;

/** The reports on imported documents as pages. Qute escapes every word of theirs. */
@ApplicationScoped
class ReportPages {
    private final Template page;
    private final Drafts drafts;

    ReportPages(@Location("plan-report.html") Template page, Drafts drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    /** The page of an import; its document is read again, as it was sent. */
    String of(PlanImportRow row) {
        return page.data("page", ReportPage.of(Documents.read(row.document), drafts.of(row), row.fileName))
                .render();
    }
}
