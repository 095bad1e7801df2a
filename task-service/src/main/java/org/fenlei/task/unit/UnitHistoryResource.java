package org.fenlei.task.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.task.Names;
import org.fenlei.task.unit.domain.UnitDetails;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.jspecify.annotations.Nullable;

/** What a unit was called, where it belonged and what it was, version by version. */
@Path("/api/v1/units/{code}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.INSPECTOR, Roles.AUDITOR, Roles.SYSTEM
})
class UnitHistoryResource {

    private final UnitHistory history;
    private final CurrentCaller caller;
    private final Names names;

    @Inject
    UnitHistoryResource(UnitHistory history, CurrentCaller caller, Names names) {
        this.history = history;
        this.caller = caller;
        this.names = names;
    }

    /** A unit as it was. */
    @Schema(name = "UnitVersion", description = "A unit as it was from a day on")
    record VersionView(
            @Schema(
                    description =
                            "Of the unit. Numbers that are missing changed nothing of this, but a denominator perhaps",
                    examples = "2")
            long version,

            @Schema(
                    description = "Since when it was so. Of two versions that hold on a day the later one is true",
                    examples = "2023-05-01")
            LocalDate validFrom,

            @Schema(examples = "柳荫街道") String name,
            UnitLevel level,
            UnitKind kind,
            @Schema(examples = "街道") String kindName,
            @Schema(examples = "YX") @Nullable String parentCode,
            List<String> aliases,
            List<String> formerNames,
            List<String> groups,
            List<String> functions,
            @Nullable String creditCode,
            boolean active,
            @Nullable String successorCode,

            @Schema(description = "Why it was changed", examples = "机构改革更名") @Nullable
            String reason,

            @Schema(description = "By whom; empty if that was not kept", examples = "林晓岚")
            String recordedBy,

            Instant recordedAt) {

        static VersionView of(UnitHistory.Version version, Names names) {
            UnitDetails unit = version.unit();
            return new VersionView(
                    version.version(),
                    version.validFrom(),
                    unit.name(),
                    unit.level(),
                    unit.kind(),
                    names.of(unit.kind()),
                    unit.parentCode(),
                    unit.aliases(),
                    unit.formerNames(),
                    unit.groups(),
                    unit.functions(),
                    unit.creditCode(),
                    unit.active(),
                    unit.successorCode(),
                    version.reason(),
                    version.recordedBy(),
                    version.recordedAt());
        }
    }

    @GET
    @Transactional
    @Operation(operationId = "listUnitHistory", summary = "A unit's versions, the oldest first")
    @APIResponse(responseCode = "200", description = "One page of versions")
    @APIResponse(responseCode = "404", description = "No such unit, or none that the caller may see")
    public Page<VersionView> list(@PathParam("code") String code, @BeanParam PageParams page) {
        caller.requireKnownUnit(code);
        return history.page(code, page.request()).map(version -> VersionView.of(version, names));
    }
}
