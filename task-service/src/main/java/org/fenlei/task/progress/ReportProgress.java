package org.fenlei.task.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentRefusal;
import org.fenlei.task.progress.domain.Figures;
import org.fenlei.task.progress.domain.ReportStatus;
import org.fenlei.task.progress.domain.ReportingUnit;
import org.fenlei.task.unit.Directory;
import org.jspecify.annotations.Nullable;

/** Takes a unit's report and counts it. */
@ApplicationScoped
class ReportProgress {

    private final Assignments assignments;
    private final ProgressReports reports;
    private final CountReport count;
    private final Directory directory;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReportProgress(
            Assignments assignments,
            ProgressReports reports,
            CountReport count,
            Directory directory,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.count = count;
        this.directory = directory;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    CountReport.Result run(UUID assignmentId, ReportBody body) {
        Assignment assignment = assignments.getForChange(assignmentId);
        assignments.requireInForce(assignment);
        String speaker = unitOf(assignment, body);
        Figures figures = count.completed(assignment, speaker, body.figures(LocalDate.now(clock)));
        String unit = requireValid(assignment, speaker, body, figures);
        ProgressReportRow row = row(assignment, unit);
        row.state(figures, body.note(), body.evidenceOrNone());
        reports.keep(row, null);
        audit.change(AuditedReport.SUBJECT, row.id.toString(), unit, null, AuditedReport.of(row, null));
        return count.run(assignment, row, "进度更正");
    }

    private @Nullable String unitOf(Assignment assignment, ReportBody body) {
        return ReportingUnit.of(
                        assignment.unitCodes(),
                        body.unitCode(),
                        caller.unitCode(),
                        caller.scope()::covers,
                        directory.tree())
                .orElse(null);
    }

    private String requireValid(Assignment assignment, @Nullable String unit, ReportBody body, Figures figures) {
        List<FieldError> errors = count.errors(assignment, figures, body.evidenceOrNone());
        if (unit == null) {
            errors.add(new FieldError(
                    "/unitCode",
                    body.unitCode() == null ? "REQUIRED" : "NOT_OF_THIS_ASSIGNMENT",
                    String.join("、", assignment.unitCodes())));
        }
        if (unit == null || !errors.isEmpty()) {
            throw new Refusal(AssignmentRefusal.PROGRESS_INVALID, errors);
        }
        return unit;
    }

    private ProgressReportRow row(Assignment assignment, String unit) {
        Instant now = clock.instant();
        ProgressReportRow row = new ProgressReportRow();
        row.id = Ids.next();
        row.assignmentId = assignment.id();
        row.countsToward = assignment.id();
        row.unitCode = unit;
        row.answeredBy = unit;
        row.reportedBy = caller.subject();
        row.reportedByName = caller.displayName();
        row.createdAt = now;
        row.status = ReportStatus.ACTIVE;
        row.version = 1;
        row.updatedAt = now;
        return row;
    }
}
