package org.fenlei.task.merger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.write.Write;
import org.fenlei.task.unit.UnitView;
import org.fenlei.task.unit.domain.UnitMerger;
import org.jspecify.annotations.Nullable;

/** Mergers of units. */
@Path("/api/v1/units/{code}/merger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class MergerResource {

    private final MergeUnits mergeUnits;
    private final Clock clock;

    @Inject
    MergerResource(MergeUnits mergeUnits, Clock clock) {
        this.mergeUnits = mergeUnits;
        this.clock = clock;
    }

    /** A merger as it is asked for. */
    @Schema(name = "MergerRequest")
    record Body(
            @Schema(description = "Code of the unit that takes its place", examples = "YX-S02")
            @NotNull
            @Size(min = 1, max = 64)
            String into,

            @Schema(description = "From when; default today, and not after today", examples = "2023-07-01") @Nullable
            LocalDate effectiveDate,

            @Schema(examples = "云政发〔2023〕18号，柳荫街道并入石桥街道") @NotBlank @Size(max = 1000)
            String reason,

            @Schema(
                    description = "Whether the units below it come below the successor; default false",
                    examples = "true")
            @Nullable
            Boolean childrenMove) {}

    /** What became of it. */
    @Schema(name = "Merger")
    record MergerView(
            @Schema(description = "Inactive now, with its successor")
            UnitView unit,

            @Schema(description = "Known by the other's names, too, and with its functions")
            UnitView successor,

            @Schema(description = "Codes of the units that came below the successor", examples = "[\"YX-S01-C01\"]")
            List<String> movedUnits,

            @Schema(description = "Assignments of the merged unit that were cancelled", examples = "14")
            int cancelled,

            @Schema(description = "Assignments opened for the successor", examples = "3")
            int opened,

            @Schema(
                    description = "Assignments of the successor to which the other's share of a total was added",
                    examples = "1")
            int enlarged,

            @Schema(description = "Assignments of the successor that had ended and are asked for again", examples = "0")
            int reopened,

            @Schema(description = "Joint assignments in which the successor takes the other's place", examples = "2")
            int shared,

            @Schema(description = "Done all the same") List<Warning> warnings) {

        static MergerView of(MergeUnits.Result result) {
            return new MergerView(
                    result.units().unit(),
                    result.units().successor(),
                    result.units().moved(),
                    result.assignments().cancelled(),
                    result.assignments().opened(),
                    result.assignments().enlarged(),
                    result.assignments().reopened(),
                    result.assignments().shared(),
                    result.warnings());
        }
    }

    @POST
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "mergeUnit",
            summary = "Merges a unit into another",
            description =
                    "The unit becomes inactive, unless it was dissolved before; its history, its reports and what it"
                            + " fulfilled by them stay its own. Documents that are read from now on mean the successor by its"
                            + " names. Of its assignments whose window ends on that day or later, those that are not"
                            + " finished, those that events at places count, and shares of a total, are cancelled for the"
                            + " reason given and opened for the successor; where that has the same demand in the same window"
                            + " already, its own stands, and the merged unit's share of an apportioned total, or what was"
                            + " asked of it for each community, is added to it. If the successor's own has ended, it is"
                            + " reopened, where an earlier merger cancelled it, and for the share that is added. What was"
                            + " reported for what is taken over, and what happened at the places that the successor answers"
                            + " for now, counts for it; a percentage, or a value held against a limit, the successor reports anew."
                            + " The successor reads, corrects and withdraws the reports that count for it now. In joint"
                            + " assignments the successor takes its place, finished or not. Windows that ended before stay"
                            + " with the merged unit. Denominators are not added up: record the successor's anew.")
    @APIResponse(responseCode = "200", description = "The units as they are now, and what became of the assignments")
    @APIResponse(responseCode = "404", description = "No such unit")
    @APIResponse(responseCode = "409", description = "`UNIT_DISSOLVED`: it was merged already")
    @APIResponse(
            responseCode = "422",
            description =
                    "Into itself, a dissolved unit, one below it or of another district; units below it that are not"
                            + " to move or cannot stand below the successor; a day to come")
    public MergerView merge(@PathParam("code") String code, @Valid @NotNull Body body) {
        LocalDate day = Objects.requireNonNullElseGet(body.effectiveDate(), () -> LocalDate.now(clock));
        UnitMerger merger = new UnitMerger(body.into(), day, Boolean.TRUE.equals(body.childrenMove()));
        return MergerView.of(mergeUnits.run(code, merger, body.reason()));
    }
}
