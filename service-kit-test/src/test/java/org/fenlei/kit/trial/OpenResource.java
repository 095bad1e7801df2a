package org.fenlei.kit.trial;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What everyone may read. */
@Path("/api/v1/public/notes")
@Produces(MediaType.TEXT_PLAIN)
@PermitAll
public class OpenResource {
    @GET
    public String open() {
        return "open";
    }
}
