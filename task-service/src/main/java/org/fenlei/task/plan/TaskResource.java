package org.fenlei.task.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.Parameters;
import org.jspecify.annotations.Nullable;

/** Tasks of the plans that the caller may see. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.INSPECTOR, Roles.AUDITOR, Roles.SYSTEM
})
class TaskResource {

    private final Plans plans;
    private final Tasks tasks;
    private final EditTasks edit;
    private final TaskViews views;

    @Inject
    TaskResource(Plans plans, Tasks tasks, EditTasks edit, TaskViews views) {
        this.plans = plans;
        this.tasks = tasks;
        this.edit = edit;
        this.views = views;
    }

    @GET
    @Transactional
    @Operation(operationId = "listTasks", summary = "A plan's tasks, in the plan's order")
    @APIResponse(responseCode = "200", description = "One page of tasks")
    @APIResponse(responseCode = "404", description = "No such plan, or none that the caller may see")
    @APIResponse(responseCode = "422", description = "planId is missing")
    public Page<TaskView> list(
            @Parameter(required = true) @QueryParam("planId") @Nullable String planId, @BeanParam PageParams page) {
        UUID plan = Parameters.id("planId", planId);
        if (plan == null) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, List.of(new FieldError("planId", "REQUIRED", "planId")));
        }
        return views.page(plans.get(plan).id, page.request());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getTask", summary = "One task with its obligations")
    @APIResponse(
            responseCode = "200",
            description = "The task",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "404", description = "No such task, or none that the caller may see")
    public Response get(@PathParam("id") UUID id) {
        TaskRow task = tasks.get(id);
        plans.get(task.planId);
        return answer(task);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "addTask",
            summary = "Adds a task to a draft",
            description =
                    "It is the draft's last one. Lines that nobody recognised, or that counted as headings, can be"
                            + " given to it.")
    @APIResponse(
            responseCode = "201",
            description = "The task",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "404", description = "No such plan")
    @APIResponse(responseCode = "409", description = "`PLAN_NOT_A_DRAFT`")
    @APIResponse(responseCode = "422", description = "A field that is wrong, or a line that is another task's")
    public Response add(@Valid @NotNull NewTaskBody body) {
        TaskRow task = edit.add(body);
        return Response.created(URI.create("/api/v1/tasks/" + task.id))
                .entity(views.of(task))
                .tag(ETags.of(task.version))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "changeTask",
            summary = "Changes a task of a draft",
            description = "Absent fields stay. Obligations that had the task's units have its new ones; a question that"
                    + " the change settles is closed.")
    @APIResponse(
            responseCode = "200",
            description = "The task as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "404", description = "No such task")
    @APIResponse(responseCode = "409", description = "`PLAN_NOT_A_DRAFT`")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since it was read")
    @APIResponse(
            responseCode = "422",
            description = "A unit that the directory does not know, or a field that is too long")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TaskBody change) {
        return answer(edit.change(id, ifMatch, change));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "removeTask",
            summary = "Takes away what is no task",
            description = "From a draft, with its obligations. Its lines count as headings and notes then.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "No such task")
    @APIResponse(
            responseCode = "409",
            description = "`PLAN_NOT_A_DRAFT`, or `PLAN_NEEDS_A_TASK`: it is the plan's only one")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        edit.remove(id, ifMatch);
        return Response.noContent().build();
    }

    private Response answer(TaskRow task) {
        return Response.ok(views.of(task)).tag(ETags.of(task.version)).build();
    }
}
