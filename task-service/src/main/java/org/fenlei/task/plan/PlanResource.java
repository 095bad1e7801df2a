package org.fenlei.task.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.Bodies;
import org.fenlei.task.Names;
import org.fenlei.task.Parameters;
import org.fenlei.task.plan.domain.PlanStatus;
import org.jspecify.annotations.Nullable;

/** Plans: published ones are everyone's, drafts are the district administrators' and auditors'. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanResource {

    private final Plans plans;
    private final PublishPlan publishPlan;
    private final DiscardPlan discardPlan;
    private final TaskViews taskViews;
    private final Bodies bodies;
    private final Names names;

    @Inject
    PlanResource(
            Plans plans,
            PublishPlan publishPlan,
            DiscardPlan discardPlan,
            TaskViews taskViews,
            Bodies bodies,
            Names names) {
        this.plans = plans;
        this.publishPlan = publishPlan;
        this.discardPlan = discardPlan;
        this.taskViews = taskViews;
        this.bodies = bodies;
        this.names = names;
    }

    /** What a publication may say. */
    @Schema(name = "PublicationRequest")
    record PublicationBody(
            @Schema(
                    description = "From when the plan holds. Default: 1 January of its year; for a plan that takes the"
                            + " place of another, today",
                    examples = "2023-01-01")
            @Nullable
            LocalDate effectiveDate,

            @Schema(
                    description = "The plan in force that the draft was compared with (`against` of its difference) and"
                            + " takes the place of. Needed where that is not the one in force when its file was read:"
                            + " what another publication changed meanwhile would be lost unseen otherwise")
            @Nullable
            UUID revises,

            @Schema(
                    description = "Why the plan in force is revised; units read it with what is changed or cancelled",
                    examples = "市级方案调整")
            @Size(max = 1000)
            @Nullable
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
    @Operation(operationId = "listPlans", summary = "Plans, oldest first")
    public Page<PlanView> list(
            @Parameter(example = "2023") @QueryParam("year") @Nullable String year,
            @Parameter(description = "DRAFT, PUBLISHED, SUPERSEDED, CLOSED, DISCARDED") @QueryParam("status") @Nullable
                    String status,
            @Parameter(example = "YX") @QueryParam("districtUnit") @Nullable String districtUnit,
            @BeanParam PageParams page) {
        Plans.Filter filter = new Plans.Filter(
                Parameters.year("year", year),
                Parameters.code("status", status, PlanStatus.class),
                Parameters.text("districtUnit", districtUnit));
        Page<PlanRow> found = plans.page(filter, page.request());
        Map<String, String> unitNames = names.ofUnits(
                found.items().stream().map(plan -> plan.districtUnit).collect(Collectors.toSet()));
        return found.map(plan -> PlanView.of(plan, names, unitNames));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(operationId = "getPlan", summary = "One plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or none that the caller may see")
    public Response get(@PathParam("id") UUID id) {
        PlanRow plan = plans.get(id);
        return Response.ok(PlanView.of(plan, names)).tag(ETags.of(plan.version)).build();
    }

    @GET
    @Path("/{id}/tasks")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(operationId = "listPlanTasks", summary = "A plan's tasks with their obligations, in the plan's order")
    @APIResponse(responseCode = "200", description = "One page of tasks")
    @APIResponse(responseCode = "404", description = "No such plan, or none that the caller may see")
    public Page<TaskView> tasks(@PathParam("id") UUID id, @BeanParam PageParams page) {
        return taskViews.page(plans.get(id).id, page.request());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "discardPlan",
            summary = "Gives up a draft",
            description = "It stays to be read as DISCARDED; its document can be imported anew, for example after the"
                    + " directory learned more units.")
    @APIResponse(responseCode = "204", description = "Given up")
    @APIResponse(responseCode = "404", description = "No such plan")
    @APIResponse(responseCode = "409", description = "`PLAN_NOT_A_DRAFT`")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public void discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        discardPlan.run(id, ifMatch);
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "publishPlan",
            summary = "Puts a draft into force and opens its assignments",
            description =
                    "A plan of the same district and year that is in force is superseded. Its assignments that the"
                            + " new plan asks for as well go on with their reports, changed where the new plan says otherwise:"
                            + " also one that is fulfilled while its window runs, which is open again if more is asked now."
                            + " What was over before the effective date stays as it was; what is still to be done and not"
                            + " asked for any more is cancelled. `GET /plans/{id}/difference` shows all that"
                            + " beforehand. A total that is apportioned opens an assignment for each unit's share; of"
                            + " denominators those count that are recorded for today, or for the effective date if that is later."
                            + " A year whose plan is closed takes no other (`PLAN_YEAR_CLOSED`).")
    @APIResponse(responseCode = "200", description = "The plan in force")
    @APIResponse(responseCode = "404", description = "No such plan")
    @APIResponse(
            responseCode = "409",
            description =
                    "`PLAN_NOT_A_DRAFT`; `PLAN_HAS_OPEN_QUESTIONS`: each is named by its path below `/plan-imports/{importId}`;"
                            + " `PLAN_WITHOUT_YEAR`; `PLAN_YEAR_CLOSED`; `PLAN_REVISES_ANOTHER`:"
                            + " another plan is in force than the one it was made from or compared with (`/revises` names it);"
                            + " `TOTAL_NOT_DIVISIBLE`: a total cannot be divided among its units; `DATES_TOO_FAR`: the"
                            + " first or last day of a recurring demand lies more than five years from the plan's year")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", description = "The effective date lies after the plan's year")
    @RequestBody(
            description = "May be left out",
            required = false,
            content = @Content(schema = @Schema(implementation = PublicationBody.class)))
    public PlanView.Publication publish(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, byte[] body) {
        PublicationBody request = bodies.optional(body, PublicationBody.class);
        PublishPlan.Publication publication = request == null
                ? new PublishPlan.Publication(ifMatch, null, null, null)
                : new PublishPlan.Publication(ifMatch, request.effectiveDate(), request.revises(), request.reason());
        PublishPlan.Result result = publishPlan.run(id, publication);
        return PlanView.Publication.of(PlanView.of(result.plan(), names), result.outcome());
    }
}
