package org.fenlei.ledger.completeness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.ledger.Months;
import org.jspecify.annotations.Nullable;

/** Who has reported a month. */
@Path("/api/v1/ledger-completeness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger completeness", description = "报送情况: who owes a month's ledger, and who is missing or late")
class LedgerCompletenessResource {

    private final ReadCompleteness completeness;

    @Inject
    LedgerCompletenessResource(ReadCompleteness completeness) {
        this.completeness = completeness;
    }

    @GET
    @Path("/{month}")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.SYSTEM
    })
    @Operation(
            operationId = "getLedgerCompleteness",
            summary = "Which units owe a month's ledger, and where each stands",
            description = "A unit owes a ledger for every month in the window of an assignment that ledgers fulfil"
                    + " (measure LEDGER_SUBMITTED), unless it is waived or cancelled. Units outside the caller's scope"
                    + " are not told.")
    public CompletenessView read(
            @Parameter(example = "2023-03") @PathParam("month") String month,
            @Parameter(description = "Only this unit and all below it", example = "YX-S01")
                    @QueryParam("unit")
                    @Nullable
                    String unit) {
        return completeness.of(Months.read("month", month), unit == null || unit.isEmpty() ? null : unit);
    }
}
