package org.fenlei.task.unit;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.Names;
import org.fenlei.task.Parameters;
import org.fenlei.task.domain.DenominatorKind;
import org.jspecify.annotations.Nullable;

/** What shares of a unit are taken of: each value holds from a day on, until the next one. */
@Path("/api/v1/units/{code}/denominators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.INSPECTOR, Roles.AUDITOR, Roles.SYSTEM
})
@APIResponse(responseCode = "404", description = "No such unit or value, or none that the caller may see")
class DenominatorResource {

    private final Denominators denominators;
    private final PutDenominator putDenominator;
    private final CurrentCaller caller;
    private final Names names;

    @Inject
    DenominatorResource(Denominators denominators, PutDenominator putDenominator, CurrentCaller caller, Names names) {
        this.denominators = denominators;
        this.putDenominator = putDenominator;
        this.caller = caller;
        this.names = names;
    }

    /** A value as it is sent. */
    @Schema(name = "DenominatorChange")
    record Change(
            @Schema(
                    description = "How many; null says that it is not known any more",
                    examples = "14350",
                    required = true)
            @JsonProperty(required = true)
            @Min(0)
            @Max(1_000_000_000_000L)
            @Nullable
            Long value,

            @Schema(description = "Where it was read", examples = "2023年社区建设年报") @Size(min = 1, max = 500) @Nullable
            String source) {}

    @GET
    @Transactional
    @Operation(
            operationId = "listDenominators",
            summary = "A unit's denominators, by kind and the day from which each holds",
            description =
                    "As they were last corrected, and as recorded of the unit itself: what its parts come to is not"
                            + " among them.")
    @APIResponse(responseCode = "200", description = "One page of values")
    public Page<DenominatorView> list(
            @PathParam("code") String code,
            @Parameter(description = "Only those that hold on this day", example = "2023-06-30")
                    @QueryParam("on")
                    @Nullable
                    String on,
            @BeanParam PageParams page) {
        caller.requireKnownUnit(code);
        return denominators
                .page(code, Parameters.date("on", on), page.request())
                .map(value -> DenominatorView.of(List.of(value), names));
    }

    @GET
    @Path("/{kind}/{validFrom}")
    @Transactional
    @Operation(operationId = "getDenominator", summary = "One value, with what it was before it was corrected")
    @APIResponse(
            responseCode = "200",
            description = "The value",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DenominatorView.class)))
    public Response get(
            @PathParam("code") String code, @PathParam("kind") String kind, @PathParam("validFrom") String validFrom) {
        caller.requireKnownUnit(code);
        List<Denominators.Dated> revisions = denominators.revisions(code, kind(kind), day(validFrom));
        if (revisions.isEmpty()) {
            throw new NotFound();
        }
        return answer(revisions);
    }

    @PUT
    @Path("/{kind}/{validFrom}")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "putDenominator",
            summary = "Records what a unit's denominator is from a day on, or corrects it",
            description = "The first of a kind and day takes no If-Match. A correction is a new revision; what was"
                    + " recorded stays to be read. Reports that were made keep the denominator they were made with.")
    @APIResponse(
            responseCode = "200",
            description = "The value as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DenominatorView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Corrected by somebody else since it was read, or If-Match for a day of which there is none")
    @APIResponse(responseCode = "422", description = "No kind, no day, no number of things, or none said")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response put(
            @PathParam("code") String code,
            @PathParam("kind") String kind,
            @PathParam("validFrom") String validFrom,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Change change) {
        PutDenominator.Of which = new PutDenominator.Of(code, kind(kind), day(validFrom));
        return answer(putDenominator.run(which, ifMatch, change.value(), change.source()));
    }

    private Response answer(List<Denominators.Dated> revisions) {
        DenominatorView view = DenominatorView.of(revisions, names);
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }

    private static DenominatorKind kind(String text) {
        return Optional.ofNullable(Parameters.code("kind", text, DenominatorKind.class))
                .orElseThrow(NotFound::new);
    }

    private static LocalDate day(String text) {
        return Optional.ofNullable(Parameters.date("validFrom", text)).orElseThrow(NotFound::new);
    }
}
