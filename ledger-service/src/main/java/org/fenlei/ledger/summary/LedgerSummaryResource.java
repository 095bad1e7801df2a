package org.fenlei.ledger.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.ledger.Months;
import org.jspecify.annotations.Nullable;

/** Sums over a unit's subtree. */
@Path("/api/v1/ledger-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger summaries", description = "台账汇总: what a unit and all below it reported")
class LedgerSummaryResource {

    private final SumUpLedgers sums;

    @Inject
    LedgerSummaryResource(SumUpLedgers sums) {
        this.sums = sums;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.SYSTEM
    })
    @Operation(
            operationId = "getLedgerSummary",
            summary = "Totals by category for a unit's subtree",
            description = "Sums of the stored kilograms of all submitted or accepted ledgers, in whole and by month."
                    + " Without `unit`, of all units in the caller's scope.")
    @APIResponse(responseCode = "200", description = "The sums")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public SummaryView sumUp(
            @Parameter(description = "This unit and all below it", example = "YX") @QueryParam("unit") @Nullable
                    String unit,
            @Parameter(description = "First month", required = true, example = "2023-01") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "Last month", required = true, example = "2023-12") @QueryParam("to") @Nullable
                    String to) {
        Months.Span span = Months.span(from, to);
        return sums.sumUp(unit == null || unit.isBlank() ? null : unit, span.first(), span.last());
    }
}
