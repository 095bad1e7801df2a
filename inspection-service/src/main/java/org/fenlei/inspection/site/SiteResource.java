package org.fenlei.inspection.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.inspection.Wording;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.jspecify.annotations.Nullable;

/** The register of sites. */
@Path("/api/v1/sites")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.INSPECTOR, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.SYSTEM
})
@Tag(
        name = "Sites",
        description = "点位: compounds, villages, institutions, enterprises and stations, and their certification")
class SiteResource {

    private final RegisterSite register;
    private final ChangeSite change;
    private final ReadSites read;
    private final Wording wording;

    @Inject
    SiteResource(RegisterSite register, ChangeSite change, ReadSites read, Wording wording) {
        this.register = register;
        this.change = change;
        this.read = read;
        this.wording = wording;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "registerSite",
            summary = "Enter a site in the register",
            description = "Under a unit of the caller's scope. The code is the caller's and never changes; one that is"
                    + " taken is refused with 409.")
    @APIResponse(
            responseCode = "201",
            description = "The site",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SiteView.class)))
    public Response register(@Nullable SiteRequest request, @Context UriInfo uri) {
        SiteView site = read.view(register.register(wording.body(request)));
        return Response.created(uri.getAbsolutePathBuilder().path("{id}").build(site.id()))
                .entity(site)
                .tag(ETags.of(site.version()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "changeSite",
            summary = "Change what the register says of a site",
            description = "What is left out stays. Needs If-Match. Code and kind never change; inspections made before"
                    + " stay with the unit that was responsible then.")
    @APIResponse(
            responseCode = "200",
            description = "The site as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SiteView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SitePatch patch) {
        SiteView site = read.view(change.change(id, wording.body(patch), ifMatch));
        return Response.ok(site).tag(ETags.of(site.version())).build();
    }

    @GET
    @Operation(operationId = "listSites", summary = "The sites in the caller's scope, by code")
    public Page<SiteView> list(@BeanParam SiteParams params, @BeanParam PageParams page) {
        return read.list(params, page.request());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSite", summary = "One site")
    @APIResponse(
            responseCode = "200",
            description = "The site",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SiteView.class)))
    public Response get(@PathParam("id") UUID id) {
        SiteView site = read.one(id);
        return Response.ok(site).tag(ETags.of(site.version())).build();
    }

    @GET
    @Path("/{id}/certifications")
    @Operation(
            operationId = "listSiteCertifications",
            summary = "The history of a site's certification, the oldest first")
    public Page<CertificationView> certifications(@PathParam("id") UUID id, @BeanParam PageParams page) {
        return read.certifications(id, page.request());
    }
}
