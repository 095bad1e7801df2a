package org.fenlei.task.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.Parameters;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.jspecify.annotations.Nullable;

/** Assignments of the units that the caller may see. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments", description = "What each unit has to do, in which window, until when")
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.INSPECTOR, Roles.AUDITOR, Roles.SYSTEM
})
class AssignmentResource {

    private final Assignments assignments;
    private final AssignmentViews views;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    AssignmentResource(Assignments assignments, AssignmentViews views, CurrentCaller caller, Clock clock) {
        this.assignments = assignments;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAssignments",
            summary = "Assignments in the order of opening: by task, window and unit",
            description = "A joint assignment shows to each of its units.")
    @APIResponse(responseCode = "200", description = "One page of assignments")
    @APIResponse(responseCode = "404", description = "`unit` names no unit that the caller may see")
    public Page<AssignmentView> list(
            @QueryParam("planId") @Nullable String planId,
            @Parameter(description = "Assignments of this unit and all below it, alone or jointly", example = "YX-S01")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(
                            description =
                                    "UPCOMING, OPEN, AT_RISK, FULFILLED, FULFILLED_LATE, OVERDUE, WAIVED, CANCELLED,"
                                            + " WAITING; derived today")
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "Effective due date at or after", example = "2023-03-01")
                    @QueryParam("dueFrom")
                    @Nullable
                    String dueFrom,
            @Parameter(description = "Effective due date at or before", example = "2023-03-31")
                    @QueryParam("dueTo")
                    @Nullable
                    String dueTo,
            @Parameter(
                            description =
                                    "Of tasks of this number; a task of a former version of the plan, of which something"
                                            + " is owed or was done, may have the same as one of the plan: `taskId` tells them apart",
                            example = "1")
                    @QueryParam("taskNumber")
                    @Nullable
                    String taskNumber,
            @QueryParam("taskId") @Nullable String taskId,
            @Parameter(description = "Opened for this obligation, or standing in place of what it asks")
                    @QueryParam("obligationId")
                    @Nullable
                    String obligationId,
            @BeanParam PageParams page) {
        AssignmentStatus only = Parameters.code("status", status, AssignmentStatus.class);
        Assignments.Filter filter = new Assignments.Filter(
                Parameters.id("planId", planId),
                caller.subtree(Parameters.text("unit", unit)),
                only == null ? null : only.name(),
                Parameters.date("dueFrom", dueFrom),
                Parameters.date("dueTo", dueTo),
                Parameters.text("taskNumber", taskNumber),
                Parameters.id("taskId", taskId),
                Parameters.id("obligationId", obligationId));
        PageRequest request = page.request();
        return assignments.page(filter, LocalDate.now(clock), request).map(views.each());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getAssignment", summary = "One assignment")
    @APIResponse(
            responseCode = "200",
            description = "The assignment",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "404", description = "No such assignment, or none that the caller may see")
    public Response get(@PathParam("id") UUID id) {
        Assignment assignment = assignments.get(id);
        return Response.ok(views.of(assignment))
                .tag(ETags.of(assignment.version()))
                .build();
    }
}
