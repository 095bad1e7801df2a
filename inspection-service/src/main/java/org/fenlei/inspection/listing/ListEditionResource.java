package org.fenlei.inspection.listing;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.inspection.Wording;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.jspecify.annotations.Nullable;

/** Red and black lists: preview, publication, withdrawal. */
@Path("/api/v1/list-editions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.INSPECTOR, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.SYSTEM
})
@Tag(name = "List editions", description = "红黑榜: drawn up by rule for a period and a class of subjects, then published")
class ListEditionResource {

    private final DrawUpEdition drawUp;
    private final PublishEdition publish;
    private final ReadEditions read;
    private final EditionViews views;
    private final Wording wording;

    @Inject
    ListEditionResource(
            DrawUpEdition drawUp, PublishEdition publish, ReadEditions read, EditionViews views, Wording wording) {
        this.drawUp = drawUp;
        this.publish = publish;
        this.read = read;
        this.views = views;
        this.wording = wording;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "drawUpListEdition",
            summary = "Draw up the preview of a list",
            description = "A site's last inspection in the period counts; a unit's score is the mean of its sites'."
                    + " Equal scores share a rank, and ties at the cut are all listed. A red list never names one whose"
                    + " inspection failed. Any number of previews may be drawn up; only those who see the whole district"
                    + " see them.")
    @APIResponse(
            responseCode = "201",
            description = "The preview",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    public Response drawUp(@Nullable EditionRequest request, @Context UriInfo uri) {
        EditionView edition = views.view(drawUp.drawUp(wording.body(request)));
        return Response.created(uri.getAbsolutePathBuilder().path("{id}").build(edition.id()))
                .entity(edition)
                .tag(ETags.of(edition.version()))
                .build();
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "publishListEdition",
            summary = "Publish a preview",
            description = "Refused with 409 if inspections since the preview would list others, or if an edition of the"
                    + " same colour, class and period is public already. If-Match is heeded, not needed.")
    @APIResponse(
            responseCode = "200",
            description = "The published edition",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public Response publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(views.view(publish.publish(id, ifMatch)));
    }

    @POST
    @Path("/{id}/entries/{entryId}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "withdrawListEntry",
            summary = "Take an entry off a published list",
            description = "The public list leaves it out from then on; the places of the others stay. If-Match is"
                    + " heeded, not needed.")
    @APIResponse(
            responseCode = "200",
            description = "The edition as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("entryId") UUID entryId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable WithdrawalRequest request) {
        return tagged(views.view(publish.withdraw(id, entryId, wording.body(request), ifMatch)));
    }

    @GET
    @Operation(
            operationId = "listListEditions",
            summary = "List editions, the newest first",
            description = "Published ones are everyone's; previews show to those who see the whole district.")
    public Page<EditionView> list(
            @BeanParam EditionParams params,
            @Parameter(description = "DRAFT or PUBLISHED", example = "PUBLISHED") @QueryParam("status") @Nullable
                    String status,
            @BeanParam PageParams page) {
        return read.list(params, status, page.request());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getListEdition", summary = "One list edition with the inspections behind each score")
    @APIResponse(
            responseCode = "200",
            description = "The edition",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return tagged(read.one(id));
    }

    private static Response tagged(EditionView edition) {
        return Response.ok(edition).tag(ETags.of(edition.version())).build();
    }
}
