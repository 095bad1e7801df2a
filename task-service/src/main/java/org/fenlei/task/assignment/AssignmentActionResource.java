package org.fenlei.task.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.jspecify.annotations.Nullable;

/**
 * What a district administrator decides about a single assignment. {@code If-Match} is not needed, but heeded: who sends it
 * decides about what was read, or about nothing.
 */
@Path("/api/v1/assignments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
@RolesAllowed(Roles.DISTRICT_ADMIN)
@APIResponse(responseCode = "404", description = "No such assignment")
@APIResponse(
        responseCode = "409",
        description =
                "`ASSIGNMENT_ENDED`: waived or cancelled; `ASSIGNMENT_FULFILLED`; `ASSIGNMENT_NOT_WAITING`: to be released, it"
                        + " has to wait; `PLAN_SUPERSEDED` or `PLAN_CLOSED`")
@APIResponse(responseCode = "412", ref = "PreconditionFailed")
class AssignmentActionResource {

    private static final String FINAL =
            "It cannot be undone, and a revised plan that asks for the same leaves it so. To ask for it after all, revise the plan"
                    + " and add a task of its own; where only the date is wrong, move that instead.";

    private final EndAssignment endAssignment;
    private final RescheduleAssignment rescheduleAssignment;
    private final AssignmentViews views;

    @Inject
    AssignmentActionResource(
            EndAssignment endAssignment, RescheduleAssignment rescheduleAssignment, AssignmentViews views) {
        this.endAssignment = endAssignment;
        this.rescheduleAssignment = rescheduleAssignment;
        this.views = views;
    }

    /** Why. */
    @Schema(name = "Reason")
    record Reason(
            @Schema(examples = "该单位年内撤并") @NotBlank @Size(max = 1000)
            String reason) {}

    /** Until when, and why. */
    @Schema(name = "Rescheduling")
    record Rescheduling(
            @Schema(examples = "2023-10-20") @NotNull LocalDate dueDate,

            @Schema(examples = "施工延期") @NotBlank @Size(max = 1000)
            String reason) {}

    /** That the condition is met, and until when the demand has to be. */
    @Schema(name = "Release")
    record Release(
            @Schema(description = "Default: the date it has", examples = "2023-11-30") @Nullable
            LocalDate dueDate,

            @Schema(examples = "市级条例已于9月1日施行") @NotBlank @Size(max = 1000)
            String reason) {}

    @POST
    @Path("/waiver")
    @Write
    @Operation(
            operationId = "waiveAssignment",
            summary = "Waives an assignment; nobody is reminded any more",
            description = FINAL)
    @APIResponse(
            responseCode = "200",
            description = "The waived assignment",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response waive(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Reason body) {
        return answer(endAssignment.run(id, ifMatch, End.WAIVED, body.reason()));
    }

    @POST
    @Path("/cancellation")
    @Write
    @Operation(
            operationId = "cancelAssignment",
            summary = "Cancels an assignment that should not have been opened",
            description = FINAL)
    @APIResponse(
            responseCode = "200",
            description = "The cancelled assignment",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Reason body) {
        return answer(endAssignment.run(id, ifMatch, End.CANCELLED, body.reason()));
    }

    @POST
    @Path("/rescheduling")
    @Write
    @Operation(operationId = "rescheduleAssignment", summary = "Moves the due date; reminders are planned anew")
    @APIResponse(
            responseCode = "200",
            description = "The assignment with its new due date",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "422", description = "The date lies before the window")
    public Response reschedule(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Rescheduling body) {
        return answer(rescheduleAssignment.move(id, ifMatch, body.dueDate(), body.reason()));
    }

    @POST
    @Path("/release")
    @Write
    @Operation(
            operationId = "releaseAssignment",
            summary = "Says that the condition is met which the assignment waited for")
    @APIResponse(
            responseCode = "200",
            description = "The assignment, which now runs",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "422", description = "The date lies before the window")
    public Response release(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Release body) {
        return answer(rescheduleAssignment.release(id, ifMatch, body.dueDate(), body.reason()));
    }

    private Response answer(Assignment decided) {
        return Response.ok(views.of(decided)).tag(ETags.of(decided.version())).build();
    }
}
