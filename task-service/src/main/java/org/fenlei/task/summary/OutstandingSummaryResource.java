package org.fenlei.task.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.jspecify.annotations.Nullable;

/** Who has not handed a summary in. */
@Path("/api/v1/quarterly-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quarterly summaries")
class OutstandingSummaryResource {

    private final ListOutstanding outstanding;

    @Inject
    OutstandingSummaryResource(ListOutstanding outstanding) {
        this.outstanding = outstanding;
    }

    @GET
    @Path("/outstanding")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.SYSTEM
    })
    @Operation(
            operationId = "listOutstandingSummaries",
            summary = "The units in the caller's scope that owe the summary of a period",
            description =
                    "Those that a plan in force asks for it and that have not handed it in, in the order of codes."
                            + " A unit whose duty was fulfilled otherwise owes nothing.")
    @APIResponse(responseCode = "200", description = "One page of units")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Page<OutstandingView> list(
            @Parameter(description = "A quarter, or a year", required = true, example = "2023-Q1")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @Parameter(description = "This unit and all below it", example = "YX-S01") @QueryParam("unit") @Nullable
                    String unit,
            @BeanParam PageParams page) {
        String asked = Objects.requireNonNullElse(period, "");
        return outstanding.page(SummaryDesk.period("period", asked), unit, page.request());
    }
}
