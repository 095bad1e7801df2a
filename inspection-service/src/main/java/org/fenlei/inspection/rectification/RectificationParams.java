package org.fenlei.inspection.rectification;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of rectifications can be narrowed by. */
public class RectificationParams {

    @QueryParam("unit")
    @Parameter(description = "Of this unit and all below it", example = "YX-S01")
    @Nullable
    String unit;

    @QueryParam("siteId")
    @Parameter(description = "Of this site")
    @Nullable
    UUID siteId;

    @QueryParam("inspectionId")
    @Parameter(description = "Of this inspection")
    @Nullable
    UUID inspectionId;

    @QueryParam("status")
    @Parameter(description = "OPEN (not yet overdue), OVERDUE or CLOSED", example = "OVERDUE")
    @Nullable
    String status;

    @QueryParam("dueFrom")
    @Parameter(description = "Due on this day or later", example = "2023-03-01")
    @Nullable
    LocalDate dueFrom;

    @QueryParam("dueTo")
    @Parameter(description = "Due on this day or earlier", example = "2023-03-31")
    @Nullable
    LocalDate dueTo;
}
