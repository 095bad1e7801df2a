package org.fenlei.task.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.task.Names;
import org.fenlei.task.Parameters;
import org.jspecify.annotations.Nullable;

/** What a plan changes of the one before it. */
@Path("/api/v1/plans/{id}/difference")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanDifferenceResource {

    private final ComparePlan comparePlan;
    private final Names names;

    @Inject
    PlanDifferenceResource(ComparePlan comparePlan, Names names) {
        this.comparePlan = comparePlan;
        this.names = names;
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
            operationId = "getPlanDifference",
            summary = "What a plan changes of the one before it, task by task and field by field",
            description = "With `against`: what differs from that plan, such as from the draft of an older state of the"
                    + " document, and nothing else. Without it, of a draft: what differs from the plan in force of its district and year, and what would"
                    + " become of that plan's assignments if it were published now; of the first draft of its year, what it"
                    + " would open. Of a published plan: what differs"
                    + " from the plan that it replaced. Tasks are known again by their words, however they were"
                    + " renumbered; a draft that was made from the plan in force knows each by itself. What did not"
                    + " change is counted and not listed.")
    @APIResponse(responseCode = "200", description = "The difference; `against` is null where no plan came before")
    @APIResponse(responseCode = "404", description = "No such plan, or none that the caller may see")
    @APIResponse(
            responseCode = "422",
            description = "The effective date lies after the plan's year; or `against` is no plan of this district")
    public PlanDifferenceView get(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Of a draft: the day from which it would hold, for what would become of"
                                    + " assignments; default as when it is published",
                            example = "2023-07-01")
                    @QueryParam("effectiveDate")
                    @Nullable
                    String effectiveDate,
            @Parameter(
                            description =
                                    "Another plan of the district; default is the one in force, or the one that it"
                                            + " replaced. `effectiveDate` says nothing beside it",
                            example = "01890a5d-ac96-774b-bcce-b302099a8057")
                    @QueryParam("against")
                    @Nullable
                    String against) {
        LocalDate effective = Parameters.date("effectiveDate", effectiveDate);
        UUID other = Parameters.id("against", against);
        ComparePlan.Result result = other == null ? comparePlan.run(id, effective) : comparePlan.beside(id, other);
        return PlanDifferenceView.of(result, names);
    }
}
