package org.fenlei.inspection.standard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/** Standards and their versions. */
@Path("/api/v1/standards")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.INSPECTOR, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.SYSTEM
})
@Tag(name = "Standards", description = "评价标准: versioned, weighted checklists worth 100 points")
class StandardResource {

    private final IssueStandard issue;
    private final ReadStandards read;
    private final Wording wording;

    @Inject
    StandardResource(IssueStandard issue, ReadStandards read, Wording wording) {
        this.issue = issue;
        this.read = read;
        this.wording = wording;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "issueStandard",
            summary = "Add a standard, or the next version of one",
            description =
                    "A version never changes: inspections keep the one they were scored against. A code that"
                            + " exists gets its next version; the same content as the newest version adds none and answers 200.")
    @APIResponse(
            responseCode = "201",
            description = "The new version",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The newest version says the same already",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response issue(@Nullable StandardRequest request, @Context UriInfo uri) {
        IssueStandard.Issued issued = issue.issue(wording.body(request));
        StandardView view = StandardView.of(issued.standard(), wording);
        Response.ResponseBuilder answer = issued.added()
                ? Response.created(uri.getAbsolutePathBuilder()
                        .path("{code}/versions/{version}")
                        .build(view.code(), view.version()))
                : Response.ok();
        return answer.entity(view).tag(ETags.of(view.version())).build();
    }

    @GET
    @Operation(operationId = "listStandards", summary = "The newest version of each standard, by code")
    public Page<StandardView> list(
            @Parameter(description = "For this kind of site only", example = "COMPOUND")
                    @QueryParam("siteKind")
                    @Nullable
                    String siteKind,
            @BeanParam PageParams page) {
        return read.list(siteKind, page.request());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getStandard", summary = "The newest version of a standard")
    @APIResponse(
            responseCode = "200",
            description = "The newest version",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response newest(@Parameter(example = "COMPOUND-2023") @PathParam("code") String code) {
        return reference(read.newest(code));
    }

    @GET
    @Path("/{code}/versions")
    @Operation(operationId = "listStandardVersions", summary = "All versions of a standard, the first one first")
    public Page<StandardView> versions(
            @Parameter(example = "COMPOUND-2023") @PathParam("code") String code, @BeanParam PageParams page) {
        return read.versions(code, page.request());
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Operation(operationId = "getStandardVersion", summary = "One version of a standard")
    @APIResponse(
            responseCode = "200",
            description = "That version",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public Response version(
            @Parameter(example = "COMPOUND-2023") @PathParam("code") String code,
            @Parameter(example = "1") @PathParam("version") int version) {
        return reference(read.version(code, version));
    }

    private static Response reference(StandardView standard) {
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setMaxAge(60);
        return Response.ok(standard)
                .tag(ETags.of(standard.version()))
                .cacheControl(cache)
                .build();
    }
}
