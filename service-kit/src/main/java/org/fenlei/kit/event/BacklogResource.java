package org.fenlei.kit.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.write.Write;

/** For operators, under {@code /q}, which the gateway does not route. */
@Path("/q")
@Produces(MediaType.APPLICATION_JSON)
public class BacklogResource {
    private final Backlog backlog;
    private final DeadLetters deadLetters;
    private final Clock clock;

    @Inject
    BacklogResource(Backlog backlog, DeadLetters deadLetters, Clock clock) {
        this.backlog = backlog;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /** What is still to be done, and the service's clock; -1 is a count that is not known now. */
    @GET
    @Path("/backlog")
    @PermitAll
    @Blocking
    @Operation(hidden = true)
    public Map<String, Object> pending() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("clock", OffsetDateTime.now(clock).toString());
        answer.putAll(backlog.pending());
        return answer;
    }

    /** Delivers the dead letters once more, when what they failed on is mended. */
    @POST
    @Path("/dead-letters/replay")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write(idempotencyKey = false)
    @Operation(hidden = true)
    public DeadLetters.Replay replay() {
        return deadLetters.replay();
    }
}
