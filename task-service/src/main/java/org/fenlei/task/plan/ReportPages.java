package org.fenlei.task.plan;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.fenlei.task.plan.report.ReportPage;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.document.Documents;

/** The reports on imported documents as pages. Qute escapes every word of theirs. */
@ApplicationScoped
class ReportPages {
    private final Template page;
    private final Plans plans;
    private final Drafts drafts;
    private final AnswersBefore answersBefore;

    ReportPages(@Location("plan-report.html") Template page, Plans plans, Drafts drafts, AnswersBefore answersBefore) {
        this.page = page;
        this.plans = plans;
        this.drafts = drafts;
        this.answersBefore = answersBefore;
    }

    /** The page of an import; its document is read again, as it was sent. */
    String of(PlanImportRow row) {
        PlanDraft draft = drafts.of(row);
        Map<String, Question> before = new HashMap<>();
        answersBefore
                .of(plans.get(row.planId), draft)
                .answers()
                .forEach((id, settled) -> before.put(id, settled.question()));
        return page.data("page", ReportPage.of(Documents.read(row.document), draft, before, row.fileName))
                .render();
    }
}
