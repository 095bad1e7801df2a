package org.fenlei.task.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.assignment.AssignmentView;
import org.fenlei.task.assignment.AssignmentViews;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.progress.domain.Figures;
import org.jspecify.annotations.Nullable;

/** What units report by hand. A joint assignment shows each of its units its own subtree's reports only. */
@Path("/api/v1/assignments/{id}/progress-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
class ProgressReportResource {

    /** A report is never changed. */
    private static final long ONLY_VERSION = 1;

    private final ReportProgress reportProgress;
    private final ProgressReports reports;
    private final Assignments assignments;
    private final AssignmentViews views;
    private final Clock clock;

    @Inject
    ProgressReportResource(
            ReportProgress reportProgress,
            ProgressReports reports,
            Assignments assignments,
            AssignmentViews views,
            Clock clock) {
        this.reportProgress = reportProgress;
        this.reports = reports;
        this.assignments = assignments;
        this.views = views;
        this.clock = clock;
    }

    /** A report as it is sent. */
    @Schema(
            name = "ProgressReportRequest",
            description =
                    "A share (RATE) takes numerator and denominator; everything else takes count. A report without"
                            + " figures means one occurrence.")
    record Body(
            @Schema(description = "For which unit; default the caller's own", examples = "YX-S01")
            @Size(max = 64)
            @Nullable
            String unitCode,

            @Schema(description = "How many times or things, or the value measured", examples = "1") @Nullable
            BigDecimal count,

            @Schema(description = "The part, for a share", examples = "3550") @Nullable
            BigDecimal numerator,

            @Schema(description = "The whole, for a share", examples = "14200") @Nullable
            BigDecimal denominator,

            @Schema(
                    description = "The value of each thing reported, where the plan sets a floor for it",
                    examples = "160")
            @Nullable
            BigDecimal itemValue,

            @Schema(
                    description =
                            "When it happened; default today. A day after the due date counts, as late. A day before the"
                                    + " window is refused; a MILESTONE may be reached before its window, from 1 January of"
                                    + " the plan's year on",
                    examples = "2023-03-14")
            @Nullable
            LocalDate occurredOn,

            @Schema(examples = "与物业碰头，商定撤桶时间") @Size(max = 2000) @Nullable
            String note,

            @Size(max = 20) @Nullable List<@Valid @NotNull Evidence> evidence) {}

    /** A report as it is shown. */
    @Schema(name = "ProgressReport")
    record ReportView(
            UUID id,
            UUID assignmentId,
            @Schema(examples = "YX-S01") String unitCode,
            @Nullable BigDecimal count,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal itemValue,
            LocalDate occurredOn,
            @Nullable String note,
            List<Evidence> evidence,
            Instant createdAt) {

        static ReportView of(ProgressReportRow row) {
            return new ReportView(
                    row.id,
                    row.assignmentId,
                    row.unitCode,
                    row.count,
                    row.numerator,
                    row.denominator,
                    row.itemValue,
                    row.occurredOn,
                    row.note,
                    row.evidence,
                    row.createdAt);
        }
    }

    /** A report that was taken. */
    @Schema(name = "ProgressReportAccepted")
    record Accepted(
            UUID id,
            ReportView report,

            @Schema(description = "The assignment as it is now")
            AssignmentView assignment,

            @Schema(description = "Saved all the same") List<Warning> warnings) {}

    @POST
    @RolesAllowed({Roles.UNIT_REPORTER, Roles.UNIT_HEAD, Roles.DISTRICT_ADMIN, Roles.SYSTEM})
    @Write
    @Operation(operationId = "reportProgress", summary = "Reports progress and counts it")
    @APIResponse(
            responseCode = "201",
            description = "The report is taken and counted",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    @APIResponse(responseCode = "404", description = "No such assignment, or none that the caller may see")
    @APIResponse(responseCode = "409", description = "The assignment was waived or cancelled, or its plan superseded")
    @APIResponse(
            responseCode = "422",
            description = "Figures that do not fit, a day in the future or before the first that counts, no such unit")
    public Response report(@PathParam("id") UUID id, @Valid @NotNull Body body) {
        LocalDate day = Objects.requireNonNullElseGet(body.occurredOn(), () -> LocalDate.now(clock));
        Figures figures = new Figures(body.count(), body.numerator(), body.denominator(), body.itemValue(), day);
        List<Evidence> evidence = Objects.requireNonNullElse(body.evidence(), List.of());
        ReportProgress.Result result =
                reportProgress.run(id, new ReportProgress.Report(body.unitCode(), figures, body.note(), evidence));
        ReportView report = ReportView.of(result.report());
        Accepted accepted = new Accepted(report.id(), report, views.of(result.assignment()), result.warnings());
        return Response.created(URI.create("/api/v1/assignments/" + id + "/progress-reports/" + report.id()))
                .entity(accepted)
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(operationId = "listProgressReports", summary = "An assignment's reports, oldest first")
    @APIResponse(responseCode = "200", description = "One page of reports")
    @APIResponse(responseCode = "404", description = "No such assignment, or none that the caller may see")
    public Page<ReportView> list(@PathParam("id") UUID id, @BeanParam PageParams page) {
        return reports.page(assignments.get(id).id(), page.request()).map(ReportView::of);
    }

    @GET
    @Path("/{report}")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(operationId = "getProgressReport", summary = "One report")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "404", description = "No such report, or none that the caller may see")
    public Response get(@PathParam("id") UUID id, @PathParam("report") UUID report) {
        return Response.ok(ReportView.of(reports.get(id, report)))
                .tag(ETags.of(ONLY_VERSION))
                .build();
    }
}
