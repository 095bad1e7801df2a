package org.fenlei.task.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.Storable;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.feed.domain.LinkKey;
import org.jspecify.annotations.Nullable;

/** A unit's deadlines, to be subscribed to in a calendar program. */
@Path("/api/v1/units/{code}/deadlines.ics")
@Produces(DeadlineFeedResource.ICALENDAR)
@Tag(name = "Calendar feed")
class DeadlineFeedResource {

    static final String ICALENDAR = "text/calendar;charset=utf-8";

    /** Asked for anew each time, so that a revocation holds at once; what is unchanged costs no transfer. */
    private static final String CACHE = "private, no-cache";

    private static final Set<String> READERS = Set.of(
            Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.INSPECTOR, Roles.AUDITOR, Roles.SYSTEM);

    private final ReadDeadlines readDeadlines;
    private final CurrentCaller caller;

    @Inject
    DeadlineFeedResource(ReadDeadlines readDeadlines, CurrentCaller caller) {
        this.readDeadlines = readDeadlines;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @SecurityRequirement(name = "token")
    @SecurityRequirementsSet
    @Operation(
            operationId = "getDeadlines",
            summary = "The unit's deadlines as a calendar: an all-day event for each, on its effective due date",
            description =
                    "What the unit answers for alone or jointly, of plans in force or closed, from twelve months back; what"
                            + " was waived or cancelled is told as CANCELLED for three months. An event keeps its UID, and its"
                            + " SEQUENCE grows with each change. What is open has alarms at nine in the morning three and one"
                            + " working days before the last working day.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = ICALENDAR, schema = @Schema(implementation = DeadlineFeed.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since If-None-Match")
    @APIResponse(
            responseCode = "404",
            description =
                    "No such unit, or none that the caller may see; or no key, a revoked one, one of another unit")
    public Response get(
            @PathParam("code") String code,
            @Parameter(description = "The key in a link's address, instead of a token") @QueryParam("key") @Nullable
                    String key,
            @Context Request request) {
        DeadlineFeed feed = new DeadlineFeed(calendar(code, key).text());
        EntityTag tag = new EntityTag(feed.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(feed.octets()).tag(tag) : unchanged;
        return answer.header(HttpHeaders.CACHE_CONTROL, CACHE).build();
    }

    /** Who shows a key is judged by it alone, whatever else a calendar program sends along. */
    private DeadlineCalendar calendar(String code, @Nullable String key) {
        if (!Storable.is(code)) {
            throw new NotFound();
        }
        if (key != null) {
            return readDeadlines.byKey(code, new LinkKey(key));
        }
        if (!caller.known()) {
            throw new Refusal(CommonRefusal.UNAUTHENTICATED);
        }
        if (caller.roles().stream().noneMatch(READERS::contains)) {
            throw new Refusal(CommonRefusal.FORBIDDEN);
        }
        return readDeadlines.ofCaller(code);
    }
}
