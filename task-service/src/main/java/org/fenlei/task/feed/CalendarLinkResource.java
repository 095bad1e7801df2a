package org.fenlei.task.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.OneTimeSecret;
import org.fenlei.kit.write.Write;
import org.fenlei.task.feed.domain.LinkKey;
import org.jspecify.annotations.Nullable;

/** Links by which calendar programs, which carry no token, read a unit's deadlines. */
@Path("/api/v1/units/{code}/calendar-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar feed", description = "日历订阅: a unit's deadlines in people's own calendar programs")
@APIResponse(responseCode = "404", description = "No such unit or link, or none that the caller may see")
class CalendarLinkResource {

    private final ChangeLinks changeLinks;
    private final CalendarLinks links;
    private final CurrentCaller caller;
    private final URI origin;

    @Inject
    CalendarLinkResource(ChangeLinks changeLinks, CalendarLinks links, CurrentCaller caller, KitConfig config) {
        this.changeLinks = changeLinks;
        this.links = links;
        this.caller = caller;
        this.origin = config.publicUrl();
    }

    /** A link that was just made. */
    @Schema(name = "CalendarLinkMade")
    record Made(
            UUID id,

            @Schema(
                    description = "To be entered in a calendar program. Whoever has it reads the feed until it is"
                            + " revoked. It is told this once: the repeated answer to a repeated request has none.",
                    examples = "https://fenlei.example.cn/api/v1/units/YX-S01/deadlines.ics?key=mQ3…")
            @OneTimeSecret
            @Nullable
            String url,

            CalendarLinkView link) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.UNIT_HEAD, Roles.DISTRICT_ADMIN})
    @Write
    @Operation(
            operationId = "makeCalendarLink",
            summary = "Makes a link to the unit's calendar feed and tells its address, once",
            description = "One for each person or device, so that each can be revoked alone.")
    @APIResponse(
            responseCode = "201",
            description = "The link with its address",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Response make(@PathParam("code") String code) {
        ChangeLinks.Made made = changeLinks.make(code);
        CalendarLinkView link = CalendarLinkView.of(made.link());
        return Response.created(URI.create("/api/v1/units/" + made.link().unitCode + "/calendar-links/" + link.id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .tag(ETags.of(link.version()))
                .entity(new Made(link.id(), address(code, made.key()), link))
                .build();
    }

    @GET
    @RolesAllowed({Roles.UNIT_HEAD, Roles.DISTRICT_ADMIN, Roles.AUDITOR})
    @Transactional
    @Operation(
            operationId = "listCalendarLinks",
            summary = "The unit's links, oldest first, also those that were revoked; never their addresses")
    @APIResponse(responseCode = "200", description = "One page of links")
    public Page<CalendarLinkView> list(@PathParam("code") String code, @BeanParam PageParams page) {
        caller.requireKnownUnit(code);
        return links.page(code, page.request()).map(CalendarLinkView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.UNIT_HEAD, Roles.DISTRICT_ADMIN, Roles.AUDITOR})
    @Transactional
    @Operation(operationId = "getCalendarLink", summary = "One link")
    @APIResponse(
            responseCode = "200",
            description = "The link",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CalendarLinkView.class)))
    public Response get(@PathParam("code") String code, @PathParam("id") UUID id) {
        CalendarLinkView link = CalendarLinkView.of(links.get(code, id));
        return Response.ok(link).tag(ETags.of(link.version())).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.UNIT_HEAD, Roles.DISTRICT_ADMIN})
    @Write
    @Operation(
            operationId = "revokeCalendarLink",
            summary = "Revokes a link",
            description = "From now on it leads nowhere. It stays on the list; revoked again, it stays as it is.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(@PathParam("code") String code, @PathParam("id") UUID id) {
        changeLinks.revoke(code, id);
    }

    private String address(String code, LinkKey key) {
        return UriBuilder.fromUri(origin)
                .path("api/v1/units/{code}/deadlines.ics")
                .queryParam("key", key.secret())
                .build(code)
                .toString();
    }
}
