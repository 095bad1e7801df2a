package org.fenlei.ledger.monthly;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of ledgers can be narrowed by. */
public class LedgerParams {

    @QueryParam("unit")
    @Parameter(description = "This unit and all below it", example = "YX-S01")
    @Nullable
    String unit;

    @QueryParam("month")
    @Parameter(description = "This month only", example = "2023-03")
    @Nullable
    String month;

    @QueryParam("from")
    @Parameter(description = "This month and later", example = "2023-01")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "This month and earlier", example = "2023-12")
    @Nullable
    String to;

    @QueryParam("status")
    @Parameter(description = "DRAFT, SUBMITTED, RETURNED or ACCEPTED", example = "SUBMITTED")
    @Nullable
    String status;
}
