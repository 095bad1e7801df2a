package org.fenlei.task.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.fenlei.task.assignment.Assignments;

/**
 * What units report by hand. A joint assignment shows each of its units its own subtree's reports only, with those of units
 * that went up in it.
 */
@Path("/api/v1/assignments/{id}/progress-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
class ProgressReportResource {

    private final ReportProgress reportProgress;
    private final ProgressReports reports;
    private final Assignments assignments;
    private final AssignmentViews views;
    private final Names names;

    @Inject
    ProgressReportResource(
            ReportProgress reportProgress,
            ProgressReports reports,
            Assignments assignments,
            AssignmentViews views,
            Names names) {
        this.reportProgress = reportProgress;
        this.reports = reports;
        this.assignments = assignments;
        this.views = views;
        this.names = names;
    }

    @POST
    @RolesAllowed({Roles.UNIT_REPORTER, Roles.UNIT_HEAD, Roles.DISTRICT_ADMIN, Roles.SYSTEM})
    @Write
    @Operation(operationId = "reportProgress", summary = "Reports progress and counts it")
    @APIResponse(
            responseCode = "201",
            description = "The report is taken and counted",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ReportAccepted.class)))
    @APIResponse(responseCode = "404", description = "No such assignment, or none that the caller may see")
    @APIResponse(
            responseCode = "409",
            description = "`ASSIGNMENT_ENDED`: waived or cancelled; `PLAN_SUPERSEDED` or `PLAN_CLOSED`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`PROGRESS_INVALID`: figures that do not fit, a day in the future or before the first that counts, no such unit,"
                            + " evidence that says nothing")
    public Response report(@PathParam("id") UUID id, @Valid @NotNull ReportBody body) {
        ReportAccepted accepted = ReportAccepted.of(reportProgress.run(id, body), views, names);
        return Response.created(URI.create("/api/v1/assignments/" + id + "/progress-reports/" + accepted.id()))
                .tag(ETags.of(accepted.report().version()))
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
    @Operation(
            operationId = "listProgressReports",
            summary = "An assignment's reports, oldest first, also those that were withdrawn",
            description = "With those of a merged unit that count toward it now.")
    @APIResponse(responseCode = "200", description = "One page of reports")
    @APIResponse(responseCode = "404", description = "No such assignment, or none that the caller may see")
    public Page<ReportView> list(@PathParam("id") UUID id, @BeanParam PageParams page) {
        return reports.page(assignments.get(id).id(), page.request()).map(row -> ReportView.of(row, names));
    }
}
