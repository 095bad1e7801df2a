package org.fenlei.inspection.inspection;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of inspections can be narrowed by. */
public class InspectionParams {

    @QueryParam("unit")
    @Parameter(description = "Of sites of this unit and all below it", example = "YX-S01")
    @Nullable
    String unit;

    @QueryParam("siteId")
    @Parameter(description = "Of this site")
    @Nullable
    UUID siteId;

    @QueryParam("outcome")
    @Parameter(description = "CERTIFIED, PASSED or FAILED", example = "FAILED")
    @Nullable
    String outcome;

    @QueryParam("from")
    @Parameter(description = "Made on this day or later", example = "2023-03-01")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Made on this day or earlier", example = "2023-03-31")
    @Nullable
    LocalDate to;
}
