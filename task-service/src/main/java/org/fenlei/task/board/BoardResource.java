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
import org.fenlei.task.Names;
import org.fenlei.task.Parameters;
import org.jspecify.annotations.Nullable;

/** How a plan stands, as far as the caller may see. */
@Path("/api/v1/plans/{id}/board")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board", description = "How a plan stands today")
class BoardResource {

    private final ReadBoard readBoard;
    private final Names names;

    @Inject
    BoardResource(ReadBoard readBoard, Names names) {
        this.readBoard = readBoard;
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
            operationId = "getBoard",
            summary = "Required, counted, status and pace, per unit, level, task, category and month, and the trend",
            description = "Derived from the facts and today's date. Callers see the units of their scope; totals add up"
                    + " what they see. The trend tells how many of the assignments due by a month's end were fulfilled by"
                    + " then, by the due dates and days of fulfilment that hold today: what was moved, corrected or waived"
                    + " since looks as if it had always been so.")
    @APIResponse(responseCode = "200", description = "The board")
    @APIResponse(responseCode = "404", description = "No such plan or unit, or none that the caller may see")
    public BoardView get(
            @PathParam("id") UUID id,
            @Parameter(description = "Only of this unit and all below it, alone or jointly", example = "YX-S01")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "Only of tasks of this category", example = "宣传发动")
                    @QueryParam("category")
                    @Nullable
                    String category) {
        ReadBoard.Answer answer =
                readBoard.run(id, Parameters.text("unit", unit), Parameters.text("category", category));
        return BoardView.of(answer, names);
    }
}
