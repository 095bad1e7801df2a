package org.fenlei.task.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.PageParams;
import org.fenlei.task.Parameters;
import org.fenlei.task.assignment.domain.Urgency;
import org.jspecify.annotations.Nullable;

/** What is due for the caller. */
@Path("/api/v1/assignments/due")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
class DueResource {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 60;

    private final ReadDue readDue;

    @Inject
    DueResource(ReadDue readDue) {
        this.readDue = readDue;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Transactional
    @Operation(
            operationId = "listDueAssignments",
            summary = "What is due for the caller's unit and all below it, most urgent first",
            description =
                    "OVERDUE; DUE_TODAY; DUE_SOON, within so many working days of the official calendar; AT_RISK, due"
                            + " later and behind the pace of its window; UPCOMING, all the rest. What plans in force ask for and"
                            + " nobody fulfilled, waived or cancelled; what is overdue goes back twelve months. What waits for a"
                            + " condition or has no due date is not due.")
    @APIResponse(responseCode = "200", description = "How much there is of each urgency, and one page of it")
    @APIResponse(responseCode = "404", description = "`unit` names no unit that the caller may see")
    public DueView list(
            @Parameter(description = "Only of this unit and all below it, alone or jointly", example = "YX-S01")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @QueryParam("planId") @Nullable String planId,
            @Parameter(
                            description = "How many working days away is soon",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "0",
                                            maximum = "60",
                                            defaultValue = "7"))
                    @QueryParam("days")
                    @Nullable
                    String days,
            @Parameter(description = "Only these: OVERDUE, DUE_TODAY, DUE_SOON, AT_RISK, UPCOMING")
                    @QueryParam("urgency")
                    @Nullable
                    String urgency,
            @BeanParam PageParams page) {
        Integer asked = Parameters.number("days", days, 0, MOST_DAYS);
        ReadDue.Request request = new ReadDue.Request(
                Parameters.text("unit", unit),
                Parameters.id("planId", planId),
                asked == null ? USUAL_DAYS : asked,
                Parameters.code("urgency", urgency, Urgency.class));
        return readDue.run(request, page.request());
    }
}
