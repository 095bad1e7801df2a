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

        @Schema(
                description =
                        "Saved all the same. `STILL_WAITING`: its condition does not hold yet; `BELOW_FLOOR`: below what the"
                                + " plan asks of each item, not counted; `DENOMINATOR_DIFFERS`: more than 10 % off what is"
                                + " recorded; `WHOLE_UNKNOWN`: not recorded of all units, decided once all have reported;"
                                + " `DIFFERS_FROM_TARGET`: the denominator is not what is counted of the target that the share"
                                + " is limited to; `ALSO_COUNTED_BY_EVENTS`, `ALSO_COUNTED_BY_SUMMARY`: counted by itself, not"
                                + " to be reported again")
        List<Warning> warnings) {

    static ReportAccepted of(CountReport.Result result, AssignmentViews views, Names names) {
        ReportView report = ReportView.of(result.report(), names);
        return new ReportAccepted(report.id(), report, views.of(result.assignment()), result.warnings());
    }
}
