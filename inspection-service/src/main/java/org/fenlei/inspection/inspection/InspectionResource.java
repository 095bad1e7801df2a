package org.fenlei.inspection.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.inspection.Wording;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.jspecify.annotations.Nullable;

/** Inspections of sites. */
@Path("/api/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.INSPECTOR, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.SYSTEM
})
@Tag(name = "Inspections", description = "检查: what was seen at a site, scored against a standard")
class InspectionResource {

    private final CompleteInspection complete;
    private final ReadInspections read;
    private final Wording wording;

    @Inject
    InspectionResource(CompleteInspection complete, ReadInspections read, Wording wording) {
        this.complete = complete;
        this.read = read;
        this.wording = wording;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTOR, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "completeInspection",
            summary = "Record an inspection",
            description =
                    "The score is 100 less all deductions. Points taken off a decisive item fail the inspection"
                            + " whatever the score; a score from the standard's `certifyAt` on certifies the site, once; a"
                            + " later one below takes the certification back. An inspection of a day before the site's newest"
                            + " one changes no certification. Every finding becomes a rectification, due some working days"
                            + " after today: 20 for MINOR, 10 for NORMAL, 3 for SERIOUS unless the installation says otherwise.")
    @APIResponse(
            responseCode = "201",
            description = "The inspection with its score and rectifications",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response complete(@Nullable InspectionRequest request, @Context UriInfo uri) {
        InspectionView inspection = read.view(complete.complete(wording.body(request)));
        return Response.created(uri.getAbsolutePathBuilder().path("{id}").build(inspection.id()))
                .entity(inspection)
                .tag(ETags.of(inspection.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listInspections", summary = "The inspections in the caller's scope, the oldest first")
    public Page<InspectionView> list(@BeanParam InspectionParams params, @BeanParam PageParams page) {
        return read.list(params, page.request());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInspection", summary = "One inspection with its rectifications")
    @APIResponse(
            responseCode = "200",
            description = "The inspection",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response get(@PathParam("id") UUID id) {
        InspectionView inspection = read.one(id);
        return Response.ok(inspection).tag(ETags.of(inspection.version())).build();
    }
}
