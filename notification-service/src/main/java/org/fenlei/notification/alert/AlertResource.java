package org.fenlei.notification.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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
import org.fenlei.kit.access.UnitScope;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.page.DayParameter;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.notification.PathIds;
import org.jspecify.annotations.Nullable;

/** Alerts read back and acknowledged. */
@Path("/api/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts", description = "提醒: who was reminded of what, when, and what became of it")
class AlertResource {
    private final AlertQuery alerts;
    private final AcknowledgeAlert acknowledge;
    private final StoredLines lines;
    private final CurrentCaller caller;
    private final Texts texts;

    AlertResource(
            AlertQuery alerts, AcknowledgeAlert acknowledge, StoredLines lines, CurrentCaller caller, Texts texts) {
        this.alerts = alerts;
        this.acknowledge = acknowledge;
        this.lines = lines;
        this.caller = caller;
        this.texts = texts;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(operationId = "listAlerts", summary = "Alerts in the order in which they fired")
    public Page<AlertView> list(
            @Parameter(description = "About this unit or one below it", example = "YX-S01")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "About this assignment, ledger, rectification or list entry")
                    @QueryParam("subjectId")
                    @Nullable
                    String subjectId,
            @Parameter(example = "OVERDUE_3") @QueryParam("rung") @Nullable String rung,
            @Parameter(example = "SENT") @QueryParam("state") @Nullable String state,
            @Parameter(description = "First local day", example = "2023-03-01") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "Last local day", example = "2023-03-31") @QueryParam("to") @Nullable String to,
            @BeanParam PageParams page) {
        AlertFilter filter = new AlertFilter(
                unit, subjectId, rung, state, DayParameter.read("from", from), DayParameter.read("to", to));
        UnitScope scope = caller.scope();
        return alerts.list(filter, page.request()).map(found -> view(found, scope));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(operationId = "getAlert", summary = "One alert")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AlertView.class)))
    @APIResponse(responseCode = "404", description = "No such alert, or none that the caller may see")
    public Response get(@PathParam("id") String id) {
        return answer(alerts.find(PathIds.read(id)).orElseThrow(NotFound::new));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "acknowledgeAlert",
            summary = "Stops reminders of the same subject to the unit's contacts until a day is over",
            description = "Escalations go on. Event fenlei.alert.acknowledged.v1.")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AlertView.class)))
    @APIResponse(responseCode = "404", description = "No such alert, or none that the caller may see")
    @APIResponse(responseCode = "422", description = "The day is missing or past")
    public Response acknowledge(@PathParam("id") String id, @NotNull Acknowledgement request) {
        return answer(acknowledge.acknowledge(PathIds.read(id), request.until()));
    }

    private Response answer(AlertQuery.Found found) {
        return Response.ok(view(found, caller.scope()))
                .tag(ETags.of(found.alert().version()))
                .build();
    }

    private AlertView view(AlertQuery.Found found, UnitScope scope) {
        return AlertView.of(found, lines.read(found.alert().line()), scope, texts.english());
    }

    /** Until when reminders stop. */
    @Schema(name = "Acknowledgement", requiredProperties = "until")
    record Acknowledgement(
            @Schema(description = "The last day without reminders", examples = "2023-04-14") @Nullable
            LocalDate until) {}
}
