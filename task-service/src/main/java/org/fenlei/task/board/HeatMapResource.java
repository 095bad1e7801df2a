package org.fenlei.task.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.task.Parameters;
import org.fenlei.task.board.domain.HeatMap;
import org.jspecify.annotations.Nullable;

/** A plan's year at a glance, as far as the caller may see. */
@Path("/api/v1/plans/{id}/heat-map")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board")
class HeatMapResource {

    private final ReadHeatMap readHeatMap;

    @Inject
    HeatMapResource(ReadHeatMap readHeatMap) {
        this.readHeatMap = readHeatMap;
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
            operationId = "getHeatMap",
            summary = "What falls due in each month, per unit, task or category, and what became of it",
            description = "Derived from the facts and today's date. A joint assignment stands in the row of each of its"
                    + " units that the caller may see, and in the totals once.")
    @APIResponse(responseCode = "200", description = "The heat map")
    @APIResponse(responseCode = "404", description = "No such plan or unit, or none that the caller may see")
    public HeatMapView get(
            @PathParam("id") UUID id,
            @Parameter(description = "UNIT, TASK or CATEGORY; default UNIT", example = "UNIT")
                    @QueryParam("rows")
                    @Nullable
                    String rows,
            @Parameter(description = "Only of this unit and all below it, alone or jointly", example = "YX-S01")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "Only of tasks of this category", example = "宣传发动")
                    @QueryParam("category")
                    @Nullable
                    String category) {
        HeatMap.Rows asked = Parameters.code("rows", rows, HeatMap.Rows.class);
        HeatMap.Rows chosen = asked == null ? HeatMap.Rows.UNIT : asked;
        return HeatMapView.of(
                chosen,
                readHeatMap.run(id, chosen, Parameters.text("unit", unit), Parameters.text("category", category)));
    }
}
