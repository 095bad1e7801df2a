package org.fenlei.task.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.task.Names;
import org.fenlei.task.plan.VisiblePlans;

/** How a plan stands, as far as the caller may see. */
@Path("/api/v1/plans/{id}/board")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board", description = "How a plan stands today")
class BoardResource {

    private final VisiblePlans plans;
    private final Boards boards;
    private final Names names;
    private final Clock clock;

    @Inject
    BoardResource(VisiblePlans plans, Boards boards, Names names, Clock clock) {
        this.plans = plans;
        this.boards = boards;
        this.names = names;
        this.clock = clock;
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
            summary = "Required, counted, status and pace, per unit and per task",
            description = "Derived from the facts and today's date. Callers see the units of their scope; totals add up"
                    + " what they see.")
    @APIResponse(responseCode = "200", description = "The board")
    @APIResponse(responseCode = "404", description = "No such plan, or none that the caller may see")
    public BoardView get(@PathParam("id") UUID id) {
        plans.require(id);
        LocalDate today = LocalDate.now(clock);
        return BoardView.of(id, today, boards.byUnit(id, today), boards.byTask(id, today), names.ofUnits());
    }
}
