package org.fenlei.notification.silence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.Write;
import org.jspecify.annotations.Nullable;

/** Times in which alerts are kept back. */
@Path("/api/v1/silences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Silences", description = "静默: times in which alerts are kept back, with a reason and an end")
class SilenceResource {
    private final Silences silences;
    private final GiveSilence give;

    SilenceResource(Silences silences, GiveSilence give) {
        this.silences = silences;
        this.give = give;
    }

    @GET
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.SYSTEM})
    @Transactional
    @Operation(operationId = "listSilences", summary = "Silences in the order in which they were given")
    public Page<SilenceView> list(@BeanParam PageParams page) {
        return silences.list(page.request()).map(SilenceView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "giveSilence",
            summary = "Keeps back every alert of a unit or of a subject",
            description = "Up to and including the day `until`. What is kept back is written down with the state HELD,"
                    + " and is not sent later.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SilenceView.class)))
    @APIResponse(responseCode = "404", description = "No such unit or subject, or none that the caller may see")
    @APIResponse(responseCode = "422", description = "The reason or the end is missing, or the end is past")
    public Response give(@NotNull SilenceRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(SilenceView.of(give.give(request)))
                .build();
    }

    /** A silence as the API shows it. */
    @Schema(name = "Silence")
    record SilenceView(
            String id,
            @Nullable String unitCode,
            @Nullable String subjectId,
            String reason,
            @Schema(description = "Its last day") LocalDate until,
            String givenBy,
            Instant givenAt) {
        static SilenceView of(SilenceRow row) {
            return new SilenceView(
                    row.id().toString(),
                    row.unitCode(),
                    row.subjectId(),
                    row.reason(),
                    row.until(),
                    row.givenBy(),
                    row.givenAt());
        }
    }
}
