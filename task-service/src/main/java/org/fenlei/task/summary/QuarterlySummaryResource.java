package org.fenlei.task.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.jspecify.annotations.Nullable;

/** A unit's summary of a quarter or a year: its draft, its list, its history. */
@Path("/api/v1/quarterly-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quarterly summaries", description = "季度和年度总结: what became of a unit's demands in a quarter or a year")
class QuarterlySummaryResource {

    private final DraftSummary draft;
    private final ReadSummaries read;
    private final SummaryViews views;

    @Inject
    QuarterlySummaryResource(DraftSummary draft, ReadSummaries read, SummaryViews views) {
        this.draft = draft;
        this.read = read;
        this.views = views;
    }

    @GET
    @Path("/{unitCode}/{period}")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.SYSTEM
    })
    @Operation(
            operationId = "getQuarterlySummary",
            summary = "One summary; where nothing is stored, the draft that the figures make",
            description = "The figures are those recorded today until the summary is handed in, and those handed in"
                    + " afterwards. Sections that nobody wrote are composed from them, in Chinese, and say nothing else."
                    + " A period that has not begun is refused. The ETag tells the version of what is stored, 0 while"
                    + " nothing is; until the summary is handed in its figures move without it.")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SummaryView.class)))
    public Response get(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(description = "A quarter, or a year", example = "2023-Q1") @PathParam("period") String period) {
        SummaryView summary = read.one(unitCode, period);
        return Response.ok(summary).tag(ETags.of(summary.version())).build();
    }

    @PUT
    @Path("/{unitCode}/{period}")
    @RolesAllowed({Roles.UNIT_REPORTER, Roles.UNIT_HEAD, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "putQuarterlySummary",
            summary = "Keep what a person wrote into a summary",
            description = "Replaces all texts and remarks. The first PUT opens the summary and needs no If-Match. A"
                    + " submitted or accepted summary cannot be changed; a returned one can. The same words again change"
                    + " nothing. Figures are never written.")
    @APIResponse(
            responseCode = "200",
            description = "The summary as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SummaryView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The summary is opened",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SummaryView.class)))
    @APIResponse(responseCode = "409", description = "`SUMMARY_NOT_EDITABLE`: submitted or accepted")
    @APIResponse(
            responseCode = "422",
            description = "`SUMMARY_INVALID`: words that do not fit; `SUMMARY_PERIOD_NOT_BEGUN`")
    public Response put(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-Q1") @PathParam("period") String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WordsBody body,
            @Context UriInfo uri) {
        DraftSummary.Drafted drafted = draft.draft(unitCode, period, body, ifMatch);
        Response.ResponseBuilder answer = drafted.opened() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return answer.entity(views.view(drafted.summary()))
                .tag(ETags.of(drafted.summary().version()))
                .build();
    }

    @GET
    @Path("/{unitCode}/{period}/versions")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.SYSTEM
    })
    @Operation(
            operationId = "listQuarterlySummaryVersions",
            summary = "Every version of a summary, the first one first",
            description =
                    "Each act makes a version: what was done, by whom, when, why, and what the summary then said.")
    @APIResponse(responseCode = "200", description = "One page of versions")
    @APIResponse(responseCode = "404", description = "No such unit, none that the caller may see, or nothing is stored")
    public Page<VersionView> versions(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-Q1") @PathParam("period") String period,
            @BeanParam PageParams page) {
        return read.versions(unitCode, period, page.request());
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.SYSTEM
    })
    @Operation(
            operationId = "listQuarterlySummaries",
            summary = "The summaries in the caller's scope that are stored",
            description = "In the order of period and unit. Who has stored none is told by the outstanding ones.")
    @APIResponse(responseCode = "200", description = "One page of summaries")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Page<SummaryItem> list(
            @Parameter(description = "This quarter or year only", example = "2023-Q1") @QueryParam("period") @Nullable
                    String period,
            @Parameter(description = "This unit and all below it", example = "YX-S01") @QueryParam("unit") @Nullable
                    String unit,
            @Parameter(description = "DRAFT, SUBMITTED, RETURNED or ACCEPTED", example = "SUBMITTED")
                    @QueryParam("status")
                    @Nullable
                    String status,
            @BeanParam PageParams page) {
        return read.list(period, unit, status, page.request());
    }
}
