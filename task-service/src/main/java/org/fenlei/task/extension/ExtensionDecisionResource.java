package org.fenlei.task.extension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.jspecify.annotations.Nullable;

/** What becomes of a request for a later due date. It is decided once, so nothing here needs an If-Match. */
@Path("/api/v1/assignments/{id}/extensions/{extension}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Extensions")
@APIResponse(responseCode = "404", description = "No such extension, or none that the caller may see")
class ExtensionDecisionResource {

    private final DecideExtension decide;
    private final ExtensionViews views;

    @Inject
    ExtensionDecisionResource(DecideExtension decide, ExtensionViews views) {
        this.decide = decide;
        this.views = views;
    }

    /** Until when, and why. */
    @Schema(name = "ExtensionGrant")
    record Grant(
            @Schema(description = "Default: the date asked for", examples = "2023-04-15") @Nullable
            LocalDate dueDate,

            @Schema(examples = "情况属实，同意延期") @NotBlank @Size(max = 1000)
            String reason) {}

    /** Why. */
    @Schema(name = "ExtensionReason")
    record Reason(
            @Schema(examples = "理由不充分，请按期完成") @NotBlank @Size(max = 1000)
            String reason) {}

    @POST
    @Path("/grant")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "grantExtension",
            summary = "Grants a later due date; reminders are planned anew",
            description = "The date asked for, or another one that is later than the present.")
    @APIResponse(
            responseCode = "200",
            description = "The granted extension",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "`EXTENSION_DECIDED`; `ASSIGNMENT_FULFILLED`; `ASSIGNMENT_ENDED`: waived or cancelled; `PLAN_SUPERSEDED` or"
                            + " `PLAN_CLOSED`; `NOTHING_TO_EXTEND`: a revision took its due date away")
    @APIResponse(
            responseCode = "422",
            description = "`EXTENSION_INVALID`: a date, given or asked for, that is not later, past, or out of sight")
    public Response grant(
            @PathParam("id") UUID id, @PathParam("extension") UUID extension, @Valid @NotNull Grant body) {
        return answer(decide.grant(id, extension, body.dueDate(), body.reason()));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(operationId = "refuseExtension", summary = "Refuses a later due date; the present one stays")
    @APIResponse(
            responseCode = "200",
            description = "The refused extension",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    @APIResponse(responseCode = "409", description = "`EXTENSION_DECIDED`")
    public Response refuse(
            @PathParam("id") UUID id, @PathParam("extension") UUID extension, @Valid @NotNull Reason body) {
        return answer(decide.refuse(id, extension, body.reason()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.UNIT_HEAD, Roles.DISTRICT_ADMIN, Roles.SYSTEM})
    @Write
    @Operation(operationId = "withdrawExtension", summary = "Withdraws an open request")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn extension",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    @APIResponse(responseCode = "409", description = "`EXTENSION_DECIDED`")
    public Response withdraw(
            @PathParam("id") UUID id, @PathParam("extension") UUID extension, @Valid @NotNull Reason body) {
        return answer(decide.withdraw(id, extension, body.reason()));
    }

    private Response answer(Filed filed) {
        ExtensionView view = views.of(filed);
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }
}
