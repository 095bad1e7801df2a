package org.fenlei.task.plan;

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
    private final TaskViews views;

    @Inject
    TaskResource(Plans plans, Tasks tasks, TaskViews views) {
        this.plans = plans;
        this.tasks = tasks;
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
        return Response.ok(views.of(task)).tag(ETags.of(task.version)).build();
    }
}
