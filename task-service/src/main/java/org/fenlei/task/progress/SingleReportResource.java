package org.fenlei.task.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.Names;
import org.fenlei.task.assignment.AssignmentViews;
import org.jspecify.annotations.Nullable;

/** A single report: read, corrected, withdrawn, with all its versions. */
@Path("/api/v1/assignments/{id}/progress-reports/{report}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
@APIResponse(responseCode = "404", description = "No such report, or none that the caller may see")
class SingleReportResource {

    private final CorrectReport correctReport;
    private final ProgressReports reports;
    private final AssignmentViews views;
    private final Names names;

    @Inject
    SingleReportResource(CorrectReport correctReport, ProgressReports reports, AssignmentViews views, Names names) {
        this.correctReport = correctReport;
        this.reports = reports;
        this.views = views;
        this.names = names;
    }

    /** Why a report is withdrawn. */
    @Schema(name = "ProgressReportWithdrawal")
    record Withdrawal(
            @Schema(examples = "重复填报") @NotBlank @Size(max = 1000)
            String reason) {}

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
    @Operation(operationId = "getProgressReport", summary = "One report, as its newest version has it")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("report") UUID report) {
        ReportView view = ReportView.of(reports.get(id, report), names);
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }

    @GET
    @Path("/versions")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(
            operationId = "listProgressReportVersions",
            summary = "Every version of a report, the first one first: what it said, who wrote it, when and why")
    @APIResponse(responseCode = "200", description = "One page of versions")
    public Page<ReportVersionView> versions(
            @PathParam("id") UUID id, @PathParam("report") UUID report, @BeanParam PageParams page) {
        return reports.versions(reports.get(id, report).id, page.request())
                .map(version -> ReportVersionView.of(version, names));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.UNIT_REPORTER, Roles.UNIT_HEAD, Roles.DISTRICT_ADMIN, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "correctProgressReport",
            summary = "Corrects a report, for a reason, and counts anew",
            description = "A new version; the old ones stay. An assignment that was fulfilled by it may be reopened.")
    @APIResponse(
            responseCode = "200",
            description = "The report and the assignment as they are now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReportAccepted.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "`REPORT_WITHDRAWN`; `REPORT_HANDED_OVER`: after a merger it is changed at the assignment that"
                            + " `countsToward` names; `ASSIGNMENT_ENDED`: waived or cancelled; `PLAN_SUPERSEDED` or `PLAN_CLOSED`")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since it was read")
    @APIResponse(
            responseCode = "422",
            description = "`PROGRESS_INVALID` as of a new report; or another unit than the report's, or no reason")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("report") UUID report,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectionBody body) {
        return answer(correctReport.correct(id, report, ifMatch, body));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.UNIT_REPORTER, Roles.UNIT_HEAD, Roles.DISTRICT_ADMIN, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "withdrawProgressReport",
            summary = "Withdraws a report, for a reason: it counts no more",
            description = "It stays readable and cannot be corrected after that.")
    @APIResponse(
            responseCode = "200",
            description = "The report and the assignment as they are now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReportAccepted.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "`REPORT_WITHDRAWN`; `REPORT_HANDED_OVER`: after a merger it is changed at the assignment that"
                            + " `countsToward` names; `ASSIGNMENT_ENDED`: waived or cancelled; `PLAN_SUPERSEDED` or `PLAN_CLOSED`")
    public Response withdraw(
            @PathParam("id") UUID id, @PathParam("report") UUID report, @Valid @NotNull Withdrawal body) {
        return answer(correctReport.withdraw(id, report, body.reason()));
    }

    private Response answer(CountReport.Result result) {
        ReportAccepted accepted = ReportAccepted.of(result, views, names);
        return Response.ok(accepted).tag(ETags.of(accepted.report().version())).build();
    }
}
