package org.fenlei.task.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.write.Write;

/** Revisions of a plan in force. */
@Path("/api/v1/plans/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanRevisionResource {

    private final RevisePlan revisePlan;
    private final PlanImportViews views;

    @Inject
    PlanRevisionResource(RevisePlan revisePlan, PlanImportViews views) {
        this.revisePlan = revisePlan;
        this.views = views;
    }

    @POST
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "revisePlan",
            summary = "Makes a draft of the plan in force, to be edited and published in its place",
            description =
                    "The plan in force stays as it is until the draft is published. A group that the directory knows"
                            + " (各街道) has its members of today in the draft. To revise by a changed"
                            + " document, import that document instead.")
    @APIResponse(
            responseCode = "201",
            description = "The report of the new draft",
            content = @Content(schema = @Schema(implementation = PlanImportView.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or none that the caller may see")
    @APIResponse(responseCode = "409", description = "`PLAN_NOT_IN_FORCE`")
    public Response revise(@PathParam("id") UUID id) {
        PlanImportRow report = revisePlan.run(id);
        return Response.created(URI.create("/api/v1/plan-imports/" + report.id))
                .entity(views.of(report))
                .build();
    }
}
