package org.fenlei.task.extension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.assignment.Assignments;

/** Extensions of one assignment. A joint one shows each of its units what it, or a unit below it, asked for only. */
@Path("/api/v1/assignments/{id}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extensions", description = "延期申请: a later due date, asked for by a unit and decided by the district")
@APIResponse(responseCode = "404", description = "No such assignment or extension, or none that the caller may see")
class ExtensionResource {

    private final AskForExtension askForExtension;
    private final Extensions extensions;
    private final Assignments assignments;
    private final ExtensionViews views;

    @Inject
    ExtensionResource(
            AskForExtension askForExtension, Extensions extensions, Assignments assignments, ExtensionViews views) {
        this.askForExtension = askForExtension;
        this.extensions = extensions;
        this.assignments = assignments;
        this.views = views;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.UNIT_HEAD, Roles.DISTRICT_ADMIN, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "requestExtension",
            summary = "Asks for a later due date",
            description = "The date stays, and with it every reminder, until the district decides. A date beyond the"
                    + " plan's year is kept and flagged; so is a request that comes after the due date.")
    @APIResponse(
            responseCode = "201",
            description = "The open request",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "`ASSIGNMENT_FULFILLED`; `ASSIGNMENT_ENDED`: waived or cancelled; `PLAN_SUPERSEDED` or `PLAN_CLOSED`;"
                            + " `NOTHING_TO_EXTEND`: without a due date; `EXTENSION_PENDING`: another request of it is open")
    @APIResponse(
            responseCode = "422",
            description =
                    "`EXTENSION_INVALID`: a date that is not later, past, or out of sight, no unit of this assignment, evidence that says nothing")
    public Response ask(@PathParam("id") UUID id, @Valid @NotNull ExtensionBody body) {
        ExtensionView view = views.of(askForExtension.run(id, body));
        return Response.created(URI.create("/api/v1/assignments/" + id + "/extensions/" + view.id()))
                .tag(ETags.of(view.version()))
                .entity(view)
                .build();
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
    @Operation(operationId = "listExtensionsOfAssignment", summary = "An assignment's extensions, oldest first")
    @APIResponse(responseCode = "200", description = "One page of extensions")
    public Page<ExtensionView> list(@PathParam("id") UUID id, @BeanParam PageParams page) {
        Extensions.Filter ofAssignment =
                new Extensions.Filter(assignments.get(id).id(), null, null, null);
        return views.of(extensions.page(ofAssignment, page.request()));
    }

    @GET
    @Path("/{extension}")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(operationId = "getExtension", summary = "One extension")
    @APIResponse(
            responseCode = "200",
            description = "The extension",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("extension") UUID extension) {
        ExtensionView view = views.of(extensions.get(id, extension));
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }
}
