package org.fenlei.task.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentRefusal;
import org.fenlei.task.progress.domain.Figures;
import org.fenlei.task.progress.domain.ReportStatus;
import org.jspecify.annotations.Nullable;

/** Corrects or withdraws a report, for a reason, and counts anew. What it said before stays as a version of it. */
@ApplicationScoped
class CorrectReport {

    private final Assignments assignments;
    private final ProgressReports reports;
    private final CountReport count;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CorrectReport(Assignments assignments, ProgressReports reports, CountReport count, AuditTrail audit, Clock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.count = count;
        this.audit = audit;
        this.clock = clock;
    }

    CountReport.Result correct(UUID assignmentId, UUID reportId, @Nullable String ifMatch, CorrectionBody body) {
        Assignment assignment = assignments.getForChange(assignmentId);
        ProgressReportRow report = reports.getForChange(assignmentId, reportId);
        ETags.match(ifMatch, report.version);
        AuditedReport before = AuditedReport.of(report, null);
        report.requireCountingToward(assignmentId);
        report.next(clock.instant());
        assignments.requireInForce(assignment);
        Figures figures = count.completed(assignment, report.unitCode, body.figures(report.occurredOn));
        requireValid(assignment, report, body, figures);
        report.state(figures, body.note(), body.evidenceOrNone());
        return keep(assignment, report, before, body.reason());
    }

    CountReport.Result withdraw(UUID assignmentId, UUID reportId, String reason) {
        Assignment assignment = assignments.getForChange(assignmentId);
        ProgressReportRow report = reports.getForChange(assignmentId, reportId);
        AuditedReport before = AuditedReport.of(report, null);
        report.requireCountingToward(assignmentId);
        report.next(clock.instant());
        assignments.requireInForce(assignment);
        report.status = ReportStatus.WITHDRAWN;
        return keep(assignment, report, before, reason);
    }

    private void requireValid(Assignment assignment, ProgressReportRow report, CorrectionBody body, Figures figures) {
        List<FieldError> errors = count.errors(assignment, figures, body.evidenceOrNone());
        if (body.unitCode() != null && !body.unitCode().equals(report.unitCode)) {
            errors.add(new FieldError("/unitCode", "OF_ANOTHER_UNIT", report.unitCode));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(AssignmentRefusal.PROGRESS_INVALID, errors);
        }
    }

    private CountReport.Result keep(
            Assignment assignment, ProgressReportRow report, AuditedReport before, String reason) {
        reports.keep(report, reason);
        AuditedReport after = AuditedReport.of(report, reason);
        audit.changeForEach(AuditedReport.SUBJECT, report.id.toString(), report.units(), before, after);
        return count.run(assignment, report, reason);
    }
}
