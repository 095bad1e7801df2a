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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.Names;
import org.fenlei.task.Parameters;
import org.fenlei.task.obligation.ObligationView;
import org.fenlei.task.obligation.Obligations;
import org.jspecify.annotations.Nullable;

/** Obligations of the plans that the caller may see. */
@Path("/api/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.INSPECTOR, Roles.AUDITOR, Roles.SYSTEM
})
class ObligationResource {

    private static final String WRONG =
            "A field that is wrong, or does not fit the demand's kind; `TOO_FAR_FROM_THE_YEAR`:"
                    + " a date more than 50 years after the plan's year";

    private final Plans plans;
    private final Obligations obligations;
    private final EditDraft edit;
    private final Names names;

    @Inject
    ObligationResource(Plans plans, Obligations obligations, EditDraft edit, Names names) {
        this.plans = plans;
        this.obligations = obligations;
        this.edit = edit;
        this.names = names;
    }

    @GET
    @Transactional
    @Operation(operationId = "listObligations", summary = "A plan's obligations, in the plan's order")
    @APIResponse(responseCode = "200", description = "One page of obligations")
    @APIResponse(responseCode = "404", description = "No such plan, or none that the caller may see")
    @APIResponse(responseCode = "422", description = "planId is missing")
    public Page<ObligationView> list(
            @Parameter(required = true) @QueryParam("planId") @Nullable String planId, @BeanParam PageParams page) {
        UUID plan = Parameters.id("planId", planId);
        if (plan == null) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, List.of(new FieldError("planId", "REQUIRED", "planId")));
        }
        return obligations
                .page(plans.get(plan).id, page.request())
                .map(obligation -> ObligationView.of(obligation, names));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getObligation", summary = "One obligation")
    @APIResponse(
            responseCode = "200",
            description = "The obligation",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ObligationView.class)))
    @APIResponse(responseCode = "404", description = "No such obligation, or none that the caller may see")
    public Response get(@PathParam("id") UUID id) {
        Obligations.Versioned found = obligations.find(id).orElseThrow(NotFound::new);
        plans.get(found.value().planId());
        return answer(found);
    }

    /** A new demand and the task that it belongs to. */
    @Schema(name = "NewObligation")
    record NewObligation(
            @NotNull UUID taskId, @NotNull @Valid DemandBody demand) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "addObligation",
            summary = "Adds a demand to a draft's task",
            description = "It is the last one of its task, and without units of its own it has the task's.")
    @APIResponse(
            responseCode = "201",
            description = "The obligation",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ObligationView.class)))
    @APIResponse(responseCode = "404", description = "No such task")
    @APIResponse(responseCode = "409", description = "`PLAN_NOT_A_DRAFT`")
    @APIResponse(responseCode = "422", description = WRONG)
    public Response add(@Valid @NotNull NewObligation body) {
        Obligations.Versioned added = edit.add(body.taskId(), body.demand());
        return Response.created(
                        URI.create("/api/v1/obligations/" + added.value().id()))
                .entity(ObligationView.of(added.value(), names))
                .tag(ETags.of(added.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "replaceObligation",
            summary = "Says anew what an obligation of a draft demands",
            description =
                    "The whole demand: an absent field is none. Where it was read stays known. A question about it"
                            + " that the change settles is closed.")
    @APIResponse(
            responseCode = "200",
            description = "The obligation as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ObligationView.class)))
    @APIResponse(responseCode = "404", description = "No such obligation")
    @APIResponse(responseCode = "409", description = "`PLAN_NOT_A_DRAFT`")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since it was read")
    @APIResponse(responseCode = "422", description = WRONG)
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DemandBody demand) {
        return answer(edit.replace(id, ifMatch, demand));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "removeObligation",
            summary = "Takes away what is no demand",
            description = "From a draft; a task keeps at least one. What was limited to it is not limited any more.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "No such obligation")
    @APIResponse(
            responseCode = "409",
            description = "`PLAN_NOT_A_DRAFT`, or `TASK_NEEDS_A_DEMAND`: it is its task's only one")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        edit.remove(id, ifMatch);
        return Response.noContent().build();
    }

    private Response answer(Obligations.Versioned found) {
        return Response.ok(ObligationView.of(found.value(), names))
                .tag(ETags.of(found.version()))
                .build();
    }
}
