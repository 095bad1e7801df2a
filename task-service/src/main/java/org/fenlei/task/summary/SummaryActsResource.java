package org.fenlei.task.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.task.summary.WordsBody.RemarkBody;
import org.fenlei.task.summary.WordsBody.SectionBody;
import org.fenlei.task.summary.domain.Summary;
import org.jspecify.annotations.Nullable;

/** What is done with a summary: handed in and corrected by the unit, sent back or taken over by the district. */
@Path("/api/v1/quarterly-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quarterly summaries")
class SummaryActsResource {

    private final SubmitSummary submit;
    private final ReturnSummary sendBack;
    private final AcceptSummary accept;
    private final CorrectSummary correct;
    private final SummaryViews views;

    @Inject
    SummaryActsResource(
            SubmitSummary submit,
            ReturnSummary sendBack,
            AcceptSummary accept,
            CorrectSummary correct,
            SummaryViews views) {
        this.submit = submit;
        this.sendBack = sendBack;
        this.accept = accept;
        this.correct = correct;
        this.views = views;
    }

    /** Why a summary is sent back, and until when it is to come again. */
    @Schema(name = "SummaryReturnRequest", example = "{\"reason\":\"存在问题部分过于笼统\",\"resubmitBy\":\"2023-04-14\"}")
    record ReturnBody(
            @Schema(required = true) @Size(max = 500) @Nullable
            String reason,

            @Schema(required = true, description = "Not before today") @Nullable
            LocalDate resubmitBy) {}

    /** Why an accepted summary is corrected, and all the words it has from now on. */
    @Schema(name = "SummaryCorrectionRequest")
    record CorrectionBody(
            @Schema(required = true, examples = "漏报3月份讲堂1期") @Size(max = 500) @Nullable
            String reason,

            @Schema(description = "As of PUT: what is absent is composed") @Size(max = 4) @Valid @Nullable
            List<@NotNull SectionBody> sections,

            @Size(max = 1000) @Valid @Nullable List<@NotNull RemarkBody> remarks) {}

    @POST
    @Path("/{unitCode}/{period}/submission")
    @RolesAllowed({Roles.UNIT_REPORTER, Roles.UNIT_HEAD, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "submitQuarterlySummary",
            summary = "Hand a summary in, for the first time or after its return",
            description = "The figures stay as they stand now. What the plan asks of the unit for this very quarter or"
                    + " year is counted: demands with the measure SUMMARY_SUBMITTED, and those counted by hand that"
                    + " plainly ask for a summary. A draft that nobody has stored is handed in as it is read. Before the"
                    + " period's end this is a warning.")
    @APIResponse(
            responseCode = "200",
            description = "The submitted summary",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SummaryView.class)))
    @APIResponse(responseCode = "409", description = "`SUMMARY_ALREADY_SUBMITTED`")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", description = "`SUMMARY_PERIOD_NOT_BEGUN`, or no such period")
    public Response submit(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-Q1") @PathParam("period") String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(submit.submit(unitCode, period, ifMatch));
    }

    @POST
    @Path("/{unitCode}/{period}/return")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "returnQuarterlySummary",
            summary = "Send a submitted summary back",
            description = "It no longer counts as handed in: what it had fulfilled is reopened and falls due at"
                    + " resubmitBy, if that is later than before. The unit may change its words again.")
    @APIResponse(
            responseCode = "200",
            description = "The returned summary",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SummaryView.class)))
    @APIResponse(responseCode = "409", description = "`SUMMARY_NOT_SUBMITTED`")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", description = "`SUMMARY_INVALID`: no reason, or a day in the past")
    public Response sendBack(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-Q1") @PathParam("period") String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReturnBody body) {
        return answer(sendBack.sendBack(unitCode, period, body.reason(), body.resubmitBy(), ifMatch));
    }

    @POST
    @Path("/{unitCode}/{period}/acceptance")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "acceptQuarterlySummary",
            summary = "Take a submitted summary over for the district",
            description = "It changes no count. Afterwards the summary can only be corrected.")
    @APIResponse(
            responseCode = "200",
            description = "The accepted summary",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SummaryView.class)))
    @APIResponse(responseCode = "409", description = "`SUMMARY_NOT_SUBMITTED`")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public Response accept(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-Q1") @PathParam("period") String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(accept.accept(unitCode, period, ifMatch));
    }

    @POST
    @Path("/{unitCode}/{period}/corrections")
    @RolesAllowed({Roles.UNIT_REPORTER, Roles.UNIT_HEAD, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "correctQuarterlySummary",
            summary = "Correct an accepted summary",
            description =
                    "Makes a new version with a reason: other words, and the figures as they stand now. The summary"
                            + " is submitted again and waits for acceptance; it counts all the while.")
    @APIResponse(
            responseCode = "200",
            description = "The corrected summary",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SummaryView.class)))
    @APIResponse(responseCode = "409", description = "`SUMMARY_NOT_ACCEPTED`")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", description = "`SUMMARY_INVALID`: no reason, or words that do not fit")
    public Response correct(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-Q1") @PathParam("period") String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectionBody body) {
        WordsBody words = new WordsBody(body.sections(), body.remarks());
        return answer(correct.correct(unitCode, period, body.reason(), words, ifMatch));
    }

    private Response answer(Summary summary) {
        return Response.ok(views.view(summary)).tag(ETags.of(summary.version())).build();
    }
}
