package org.fenlei.ledger.monthly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.write.ETags;
import org.fenlei.kit.write.Write;
import org.fenlei.ledger.Months;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.jspecify.annotations.Nullable;

/** What is done with a ledger: handed in by the unit, sent back or taken over by the district. */
@Path("/api/v1/ledgers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monthly ledgers")
class LedgerActsResource {

    private final SubmitLedger submit;
    private final ReturnLedger sendBack;
    private final AcceptLedger accept;
    private final LedgerViews views;

    @Inject
    LedgerActsResource(SubmitLedger submit, ReturnLedger sendBack, AcceptLedger accept, LedgerViews views) {
        this.submit = submit;
        this.sendBack = sendBack;
        this.accept = accept;
        this.views = views;
    }

    @POST
    @Path("/{unitCode}/{month}/submission")
    @RolesAllowed({Roles.UNIT_REPORTER, Roles.UNIT_HEAD, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "submitLedger",
            summary = "Hand a ledger in, for the first time or after its return",
            description = "From then on the month counts as reported (event fenlei.ledger.submitted.v1). The report is"
                    + " due on the month's last day and late afterwards; after the month's closing day a first"
                    + " submission needs `lateReason`.")
    @APIResponse(
            responseCode = "200",
            description = "The submitted ledger",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = LedgerView.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public Response submit(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-03") @PathParam("month") String month,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable SubmissionRequest request) {
        @Nullable String lateReason = request == null ? null : request.lateReason();
        return answer(submit.submit(unitCode, Months.read("month", month), lateReason, ifMatch));
    }

    @POST
    @Path("/{unitCode}/{month}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "returnLedger",
            summary = "Send a submitted ledger back",
            description = "The month no longer counts as reported (event fenlei.ledger.returned.v1), and the unit may"
                    + " change the figures again.")
    @APIResponse(
            responseCode = "200",
            description = "The returned ledger",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = LedgerView.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public Response sendBack(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-03") @PathParam("month") String month,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ReturnRequest request) {
        ReturnRequest asked = request == null ? new ReturnRequest(null, null) : request;
        return answer(
                sendBack.sendBack(unitCode, Months.read("month", month), asked.reason(), asked.resubmitBy(), ifMatch));
    }

    @POST
    @Path("/{unitCode}/{month}/acceptance")
    @RolesAllowed(Roles.DISTRICT_ADMIN)
    @Write
    @Operation(
            operationId = "acceptLedger",
            summary = "Take a submitted ledger over for the district",
            description = "Its figures cannot be changed afterwards (event fenlei.ledger.accepted.v1).")
    @APIResponse(
            responseCode = "200",
            description = "The accepted ledger",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = LedgerView.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public Response accept(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-03") @PathParam("month") String month,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(accept.accept(unitCode, Months.read("month", month), ifMatch));
    }

    private Response answer(MonthlyLedger ledger) {
        return Response.ok(views.view(ledger)).tag(ETags.of(ledger.version())).build();
    }
}
