package org.fenlei.task.progress;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.Names;
import org.fenlei.task.assignment.AssignmentView;
import org.fenlei.task.assignment.AssignmentViews;

/** A report that was taken, corrected or withdrawn. */
@Schema(name = "ProgressReportAccepted")
record ReportAccepted(
        UUID id,
        ReportView report,

        @Schema(description = "The assignment as it is now") AssignmentView assignment,

        @Schema(description = "Saved all the same") List<Warning> warnings) {

    static ReportAccepted of(CountReport.Result result, AssignmentViews views, Names names) {
        ReportView report = ReportView.of(result.report(), names);
        return new ReportAccepted(report.id(), report, views.of(result.assignment()), result.warnings());
    }
}
