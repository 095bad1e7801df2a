package org.fenlei.task.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.jspecify.annotations.Nullable;

/** The work calendar, everyone's to read. */
@Path("/api/v1/calendars/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work calendar", description = "Statutory holidays and make-up working days")
class CalendarResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CalendarYears years;
    private final ChangeCalendar changeCalendar;

    @Inject
    CalendarResource(CalendarYears years, ChangeCalendar changeCalendar) {
        this.years = years;
        this.changeCalendar = changeCalendar;
    }

    /** A year's arrangement as it is sent. */
    @Schema(name = "CalendarChange")
    record Change(
            @Schema(description = "Days off that fall on Monday to Friday", examples = "[\"2023-01-02\"]")
            @NotNull
            @Size(max = 366)
            List<@NotNull LocalDate> offWeekdays,

            @Schema(description = "Saturdays and Sundays that are worked", examples = "[\"2023-01-28\"]")
            @NotNull
            @Size(max = 366)
            List<@NotNull LocalDate> workingWeekends,

            @Schema(description = "The notice that published it", examples = "国办发明电〔2022〕16号")
            @NotBlank
            @Size(max = 500)
            String source) {}

    /** A year's arrangement as it is shown. */
    @Schema(name = "Calendar")
    record View(
            @Schema(examples = "2023") int year,

            @Schema(description = "Days off that fall on Monday to Friday")
            List<LocalDate> offWeekdays,

            @Schema(description = "Saturdays and Sundays that are worked")
            List<LocalDate> workingWeekends,

            @Schema(description = "The notice that published it")
            String source,

            @Schema(description = "Whether results that touch this year rest on a guess, because nothing is published")
            boolean provisional,

            long version) {

        static View of(CalendarYear year) {
            boolean empty =
                    year.offWeekdays().isEmpty() && year.workingWeekends().isEmpty();
            return new View(
                    year.year(), year.offWeekdays(), year.workingWeekends(), year.source(), empty, year.version());
        }
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
    @Operation(operationId = "getCalendar", summary = "The arrangement of a year")
    @APIResponse(
            responseCode = "200",
            description = "The arrangement",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = View.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since If-None-Match")
    @APIResponse(responseCode = "404", description = "Nothing is published for this year")
    public Response get(@PathParam("year") int year, @Context Request request) {
        CalendarYear found = years.find(year).orElseThrow(NotFound::new);
        EntityTag tag = ETags.of(found.version());
        CacheControl hour = new CacheControl();
        hour.setMaxAge(3600);
        hour.setPrivate(true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(View.of(found)).tag(tag) : unchanged;
        return answer.cacheControl(hour).build();
    }

    @PUT
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "putCalendar",
            summary = "Publishes or corrects the arrangement of a year",
            description =
                    "The first of a year takes no If-Match. Open assignments whose due date goes to a working day get the"
                            + " date that the arrangement gives them (`assignment.rescheduled`); what is fulfilled keeps the date"
                            + " that held then.")
    @APIResponse(
            responseCode = "200",
            description = "The arrangement as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = View.class)))
    @APIResponse(
            responseCode = "412",
            description =
                    "Changed by somebody else since it was read, or If-Match for a year of which nothing is published")
    @APIResponse(responseCode = "422", description = "A day stands in the wrong list or year")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response put(
            @PathParam("year") int year,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Change change) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refusal(
                    CommonRefusal.VALIDATION_FAILED,
                    List.of(new FieldError("year", "OUT_OF_RANGE", FIRST_YEAR + "–" + LAST_YEAR)));
        }
        CalendarYear saved =
                changeCalendar.run(year, ifMatch, change.offWeekdays(), change.workingWeekends(), change.source());
        return Response.ok(View.of(saved)).tag(ETags.of(saved.version())).build();
    }
}
