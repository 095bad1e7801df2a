package org.fenlei.notification.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.kit.write.Write;
import org.fenlei.notification.simulation.SimulatePlan.Simulated;
import org.jspecify.annotations.Nullable;

/** Dry runs. */
@Path("/api/v1/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Simulations", description = "试运行: every mail of a plan's year, none sent")
class SimulationResource {
    private final SimulatePlan simulate;
    private final UnitCopy directory;

    SimulationResource(SimulatePlan simulate, UnitCopy directory) {
        this.simulate = simulate;
        this.directory = directory;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "simulatePlan",
            summary = "Lists every mail that a published plan would send, and sends none",
            description =
                    "With the rules, the contacts and the calendar of now, if nobody does anything. Rungs that were"
                            + " past when a duty came into being are left out, as in reality. Without `from` and `to`: from the"
                            + " first day of the plan's year to 31 January after it. A `system` is told of what is about its unit"
                            + " and those below it or goes to them, and of other units' persons only the role.")
    @APIResponse(responseCode = "200", description = "The mails in the order of their days")
    @APIResponse(responseCode = "404", description = "No watched duty of such a plan, or none that the caller may see")
    @APIResponse(responseCode = "422", description = "The plan is not named, or the period ends before it begins")
    public SimulationView run(@NotNull SimulationRequest request) {
        Simulated simulated = simulate.run(request.planId(), request.from(), request.to());
        List<String> units = simulated.outcome().mails().stream()
                .map(mail -> mail.recipient().addressee().unitCode())
                .distinct()
                .toList();
        return SimulationView.of(simulated, directory.names(units));
    }

    /** What to simulate. */
    @Schema(name = "SimulationRequest", requiredProperties = "planId")
    record SimulationRequest(
            @Nullable String planId,
            @Schema(examples = "2023-01-01") @Nullable LocalDate from,
            @Schema(examples = "2024-01-31") @Nullable LocalDate to) {}
}
