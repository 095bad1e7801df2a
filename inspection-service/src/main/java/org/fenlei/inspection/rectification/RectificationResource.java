package org.fenlei.inspection.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** Findings that have to be put right. Inspections order them. */
@Path("/api/v1/rectifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.INSPECTOR, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.SYSTEM
})
@Tag(name = "Rectifications", description = "问题整改: findings of inspections, each with a due date")
class RectificationResource {

    private final RectificationDesk desk;
    private final ReadRectifications read;
    private final Wording wording;

    @Inject
    RectificationResource(RectificationDesk desk, ReadRectifications read, Wording wording) {
        this.desk = desk;
        this.read = read;
        this.wording = wording;
    }

    @GET
    @Operation(
            operationId = "listRectifications",
            summary = "The rectifications in the caller's scope, the oldest first")
    public Page<RectificationView> list(@BeanParam RectificationParams params, @BeanParam PageParams page) {
        return read.list(params, page.request());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRectification", summary = "One rectification with its extensions")
    @APIResponse(
            responseCode = "200",
            description = "The rectification",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RectificationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return tagged(read.one(id));
    }

    @POST
    @Path("/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.INSPECTOR})
    @Write
    @Operation(
            operationId = "extendRectification",
            summary = "Move the due date to a later one",
            description = "Starts a new ladder of reminders. If-Match is heeded, not needed.")
    @APIResponse(
            responseCode = "200",
            description = "The rectification as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RectificationView.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ExtensionRequest request) {
        return tagged(read.view(desk.extend(id, wording.body(request), ifMatch)));
    }

    @POST
    @Path("/{id}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.INSPECTOR})
    @Write
    @Operation(
            operationId = "closeRectification",
            summary = "Say that a finding was put right, and what shows it",
            description = "Ends its reminders. A closed one cannot be changed. If-Match is heeded, not needed.")
    @APIResponse(
            responseCode = "200",
            description = "The rectification as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RectificationView.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ClosureRequest request) {
        return tagged(read.view(desk.close(id, wording.body(request), ifMatch)));
    }

    private static Response tagged(RectificationView view) {
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }
}
