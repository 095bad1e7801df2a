package org.fenlei.kit.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.fenlei.contracts.PlanPublished;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.write.Write;

/** Announcements are told as they come, of whatever length, and have no version. */
@Path("/api/v1/announcements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.UNIT_REPORTER)
public class AnnouncementResource {
    @Inject
    Outbox outbox;

    /** What is announced. */
    public record Announcement(String text) {}

    @POST
    @Write
    public Announcement announce(@PathParam("id") String id, Announcement said) {
        outbox.append(new PlanPublished(id, 1, 2023, "YX", said.text(), LocalDate.of(2023, 1, 1), 0));
        return said;
    }

    /** Says it differently, whoever spoke in between. */
    @PATCH
    @Write
    public Announcement correct(@PathParam("id") String id, Announcement said) {
        return announce(id, said);
    }
}
