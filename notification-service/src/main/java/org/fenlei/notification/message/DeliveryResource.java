package org.fenlei.notification.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.page.DayParameter;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.jspecify.annotations.Nullable;

/** The delivery log. */
@Path("/api/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries", description = "发送记录: every mail and every attempt to hand it over")
class DeliveryResource {
    private final DeliveryQuery deliveries;
    private final Texts texts;

    DeliveryResource(DeliveryQuery deliveries, Texts texts) {
        this.deliveries = deliveries;
        this.texts = texts;
    }

    @GET
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.SYSTEM})
    @Transactional
    @Operation(
            operationId = "listDeliveries",
            summary = "Mails in the order of their days, each with its attempts",
            description = "A mail belongs to the unit it is sent to.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "`unit` names no unit that the caller may see")
    public Page<DeliveryView> list(
            @Parameter(description = "To this unit or one below it", example = "YX-S01") @QueryParam("unit") @Nullable
                    String unit,
            @Parameter(description = "With a line about this assignment, ledger, rectification or list entry")
                    @QueryParam("subjectId")
                    @Nullable
                    String subjectId,
            @Parameter(example = "SENT") @QueryParam("state") @Nullable String state,
            @Parameter(description = "First local day", example = "2023-03-01") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "Last local day", example = "2023-03-31") @QueryParam("to") @Nullable String to,
            @BeanParam PageParams page) {
        DeliveryQuery.Filter filter = new DeliveryQuery.Filter(
                unit, subjectId, state, DayParameter.read("from", from), DayParameter.read("to", to));
        return deliveries.list(filter, page.request(), texts.english());
    }
}
