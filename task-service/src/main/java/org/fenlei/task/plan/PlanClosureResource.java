package org.fenlei.task.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.write.Write;
import org.fenlei.task.Bodies;
import org.fenlei.task.Names;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.jspecify.annotations.Nullable;

/** The end of a plan. */
@Path("/api/v1/plans/{id}/closure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanClosureResource {

    private final ClosePlan closePlan;
    private final Bodies bodies;
    private final Names names;

    @Inject
    PlanClosureResource(ClosePlan closePlan, Bodies bodies, Names names) {
        this.closePlan = closePlan;
        this.bodies = bodies;
        this.names = names;
    }

    /** What a closure may say. */
    @Schema(name = "ClosureRequest")
    record ClosureBody(
            @Schema(description = "Kept in the audit", examples = "年度考核已结束") @Size(max = 1000) @Nullable
            String reason) {}

    /** What a plan came to. */
    @Schema(name = "Closure")
    record Closure(
            PlanView plan,

            @Schema(description = "Fulfilled in time", examples = "1380")
            long fulfilled,

            @Schema(examples = "61") long fulfilledLate,

            @Schema(description = "Overdue, and so for good", examples = "12")
            long overdue,

            @Schema(
                    description =
                            "Asked for all year with nothing to count, without a date, or never released from waiting",
                    examples = "33")
            long open,

            @Schema(examples = "4") long waived,

            @Schema(examples = "9") long cancelled) {

        static Closure of(PlanView plan, Map<AssignmentStatus, Long> byStatus) {
            long all = byStatus.values().stream().mapToLong(Long::longValue).sum();
            long fulfilled = byStatus.getOrDefault(AssignmentStatus.FULFILLED, 0L);
            long late = byStatus.getOrDefault(AssignmentStatus.FULFILLED_LATE, 0L);
            long overdue = byStatus.getOrDefault(AssignmentStatus.OVERDUE, 0L);
            long waived = byStatus.getOrDefault(AssignmentStatus.WAIVED, 0L);
            long cancelled = byStatus.getOrDefault(AssignmentStatus.CANCELLED, 0L);
            long open = all - fulfilled - late - overdue - waived - cancelled;
            return new Closure(plan, fulfilled, late, overdue, open, waived, cancelled);
        }
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "closePlan",
            summary = "Closes a plan whose year is over",
            description = "What was reached stands from then on: nobody reports on the plan, corrects, waives, moves or"
                    + " revises anything of it, events of other services no longer count toward it, and nobody is"
                    + " reminded of what is overdue. It stays to be read everywhere, as CLOSED. It cannot be undone.\n\n"
                    + "Refused as `PLAN_NOT_IN_FORCE`, or as `PLAN_NOT_OVER` with all that is left in `errors`: `YEAR_NOT_OVER`"
                    + " (`/year`), `STILL_DUE` (`/assignments`: something can still be done in time) and"
                    + " `EXTENSIONS_UNDECIDED` (`/extensions`).")
    @APIResponse(responseCode = "200", description = "The closed plan, and what its assignments came to")
    @APIResponse(responseCode = "404", description = "No such plan")
    @APIResponse(responseCode = "409", description = "`PLAN_NOT_IN_FORCE`, or `PLAN_NOT_OVER` with all that is left")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @RequestBody(
            description = "May be left out",
            required = false,
            content = @Content(schema = @Schema(implementation = ClosureBody.class)))
    public Closure close(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, byte[] body) {
        ClosureBody request = bodies.optional(body, ClosureBody.class);
        ClosePlan.Result result = closePlan.run(id, ifMatch, request == null ? null : request.reason());
        return Closure.of(PlanView.of(result.plan(), names), result.byStatus());
    }
}
