package org.fenlei.inspection.listing;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Published lists, for anybody. */
@Path("/api/v1/public/list-editions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Public lists", description = "公开榜单: published lists, readable without a token")
class PublicListResource {

    /** A withdrawal reaches every cache within a minute. */
    private static final String CACHE = "public, max-age=30";

    private final ReadEditions read;

    @Inject
    PublicListResource(ReadEditions read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "listPublicListEditions",
            summary = "Published lists, the newest first",
            description = "Needs no token. Withdrawn entries are left out. May be cached for 30 seconds.")
    public RestResponse<Page<PublicEditionView>> list(@BeanParam EditionParams params, @BeanParam PageParams page) {
        return ResponseBuilder.ok(read.published(params, page.request()))
                .header(HttpHeaders.CACHE_CONTROL, CACHE)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPublicListEdition", summary = "One published list", description = "Needs no token.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PublicEditionView.class)))
    public Response get(@PathParam("id") UUID id) {
        ReadEditions.Published edition = read.published(id);
        return Response.ok(edition.view())
                .tag(ETags.of(edition.version()))
                .header(HttpHeaders.CACHE_CONTROL, CACHE)
                .build();
    }
}
