package org.fenlei.bad.feature;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.fenlei.kit.write.Write;
import org.fenlei.worse.Stranger;
import org.jspecify.annotations.Nullable;

/** Breaks the rules for endpoints. */
@Path("/bad")
public class BadResource {
    @Nullable
    EntityManager rows;

    /** Without guard, and nobody says who may call it. */
    @DELETE
    public String unguarded() {
        return LocalDate.now().toString();
    }

    /** A read that writes, and not public. */
    @GET
    @Write
    String hidden() {
        return new Stranger("you").name();
    }

    Uni<String> reactive() {
        return Uni.createFrom().item("later");
    }
}
