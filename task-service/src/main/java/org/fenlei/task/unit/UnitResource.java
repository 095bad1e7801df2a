package org.fenlei.task.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.Parameters;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.jspecify.annotations.Nullable;

/** The unit directory: every caller sees its own unit and what is below it. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units", description = "The directory of who can be made responsible")
class UnitResource {

    private final Units units;
    private final ChangeUnit changeUnit;
    private final UnitViews views;

    @Inject
    UnitResource(Units units, ChangeUnit changeUnit, UnitViews views) {
        this.units = units;
        this.changeUnit = changeUnit;
        this.views = views;
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
    @Operation(operationId = "listUnits", summary = "Units in the order of their codes")
    public Page<UnitView> list(
            @Parameter(description = "Units directly below this one", example = "YX") @QueryParam("parent") @Nullable
                    String parent,
            @Parameter(description = "CITY, DISTRICT, TOWN, COMMUNITY") @QueryParam("level") @Nullable String level,
            @Parameter(description = "For example SUB_DISTRICT") @QueryParam("kind") @Nullable String kind,
            @Parameter(description = "SORTING_OFFICE or GOVERNMENT_OFFICE") @QueryParam("function") @Nullable
                    String function,
            @Parameter(description = "Part of the name", example = "街道") @QueryParam("name") @Nullable String name,
            @BeanParam PageParams page) {
        Units.Filter filter = new Units.Filter(
                Parameters.text("parent", parent),
                Parameters.code("level", level, UnitLevel.class),
                Parameters.code("kind", kind, UnitKind.class),
                Parameters.text("function", function),
                Parameters.text("name", name));
        return views.of(units.page(filter, page.request()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(operationId = "getUnit", summary = "One unit")
    @APIResponse(
            responseCode = "200",
            description = "The unit",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "404", description = "No such unit, or none that the caller may see")
    public Response get(@PathParam("code") String code) {
        return answer(views.of(units.get(code)));
    }

    @PATCH
    @Path("/{code}")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "changeUnit",
            summary = "Changes a unit",
            description = "Absent fields stay. A unit is never deleted: `active: false` says that it was dissolved; one"
                    + " that goes up in another has a merger. One with active units below it cannot be dissolved, and of one"
                    + " that has duties left, a warning tells how many. What it was is in its history, and its old name stays"
                    + " among its former names. What happened at the places of one that comes below another unit is counted"
                    + " anew, for windows that are not over on that day.")
    @APIResponse(
            responseCode = "200",
            description = "The unit as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "412", description = "Changed by somebody else since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull UnitChange change) {
        ChangeUnit.Result changed = changeUnit.run(code, ifMatch, change);
        return answer(views.of(changed.unit()).with(changed.warnings()));
    }

    private static Response answer(UnitView unit) {
        return Response.ok(unit).tag(ETags.of(unit.version())).build();
    }
}
