package org.fenlei.task.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.CountUp;
import org.fenlei.task.assignment.Floors;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentRefusal;
import org.fenlei.task.assignment.domain.Contribution;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.progress.domain.Figures;
import org.fenlei.task.progress.domain.ReportingUnit;
import org.fenlei.task.unit.Directory;
import org.jspecify.annotations.Nullable;

/** Takes a unit's report and counts it. */
@ApplicationScoped
class ReportProgress {

    private final Assignments assignments;
    private final ProgressReports reports;
    private final CountUp countUp;
    private final Floors floors;
    private final Directory directory;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReportProgress(
            Assignments assignments,
            ProgressReports reports,
            CountUp countUp,
            Floors floors,
            Directory directory,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.countUp = countUp;
        this.floors = floors;
        this.directory = directory;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** A report as a unit makes it. */
    record Report(
            @Nullable String unitCode,
            Figures figures,
            @Nullable String note,
            List<Evidence> evidence) {}

    /** The report, the assignment as it is now, and what a person should look at. */
    record Result(ProgressReportRow report, Assignment assignment, List<Warning> warnings) {}

    Result run(UUID assignmentId, Report report) {
        Assignment assignment = assignments.getForChange(assignmentId);
        assignments.requireInForce(assignment);
        Figures figures = report.figures().completed(assignment.duty().kind());
        String unit = requireValid(assignment, report, figures);
        ProgressReportRow row = row(assignment, unit, report, figures);
        reports.persistAndFlush(row);
        List<Warning> warnings = new ArrayList<>();
        boolean counts = floors.admit(assignment.duty().obligationId(), figures.itemValue());
        if (!counts) {
            warnings.add(
                    new Warning("/itemValue", "BELOW_FLOOR", "低于计划要求，不计入进度。 Below the plan's floor: not counted."));
        }
        if (assignment.duty().measure() != Measure.REPORTED) {
            warnings.add(new Warning(
                    "", "ALSO_COUNTED_BY_EVENTS", "本项任务也由系统自动计数，请勿重复填报。 Also counted by events: do not report twice."));
        }
        Assignment counted = countUp.run(assignment, entry(row, counts), "进度更正");
        audit.change("assignment", assignmentId.toString(), unit, assignment.progress(), counted.progress());
        return new Result(row, counted, warnings);
    }

    private String requireValid(Assignment assignment, Report report, Figures figures) {
        List<FieldError> errors = new ArrayList<>(
                figures.errors(assignment.duty().kind(), assignment.firstDayThatCounts(), LocalDate.now(clock)));
        String unit = ReportingUnit.of(
                        assignment.unitCodes(),
                        report.unitCode(),
                        caller.unitCode(),
                        caller.scope()::covers,
                        directory.tree())
                .orElse(null);
        if (unit == null) {
            errors.add(new FieldError(
                    "/unitCode",
                    report.unitCode() == null ? "REQUIRED" : "NOT_OF_THIS_ASSIGNMENT",
                    String.join("、", assignment.unitCodes())));
        }
        if (unit == null || !errors.isEmpty()) {
            throw new Refusal(AssignmentRefusal.PROGRESS_INVALID, errors);
        }
        return unit;
    }

    private ProgressReportRow row(Assignment assignment, String unit, Report report, Figures figures) {
        ProgressReportRow row = new ProgressReportRow();
        row.id = Ids.next();
        row.assignmentId = assignment.id();
        row.unitCode = unit;
        row.count = figures.count();
        row.numerator = figures.numerator();
        row.denominator = figures.denominator();
        row.itemValue = figures.itemValue();
        row.occurredOn = figures.occurredOn();
        row.note = report.note();
        row.evidence = report.evidence();
        row.reportedBy = caller.subject();
        row.createdAt = clock.instant();
        return row;
    }

    private static CountUp.Entry entry(ProgressReportRow row, boolean counts) {
        Contribution contribution = new Contribution(
                row.unitCode, row.occurredOn, row.createdAt.toEpochMilli(), row.count, row.numerator, row.denominator);
        return new CountUp.Entry("report:" + row.id, 1, contribution, counts);
    }
}
