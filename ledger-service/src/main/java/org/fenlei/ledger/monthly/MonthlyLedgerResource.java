package org.fenlei.ledger.monthly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.fenlei.ledger.Months;
import org.jspecify.annotations.Nullable;

/** A unit's monthly ledger: its figures, its list, its history. */
@Path("/api/v1/ledgers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monthly ledgers", description = "月度台账: a unit's masses of household waste in one month, by category")
class MonthlyLedgerResource {

    private final DraftLedger draft;
    private final ReadLedgers read;
    private final LedgerViews views;

    @Inject
    MonthlyLedgerResource(DraftLedger draft, ReadLedgers read, LedgerViews views) {
        this.draft = draft;
        this.read = read;
        this.views = views;
    }

    @PUT
    @Path("/{unitCode}/{month}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.UNIT_REPORTER, Roles.UNIT_HEAD, Roles.SYSTEM})
    @Write
    @Operation(
            operationId = "putLedger",
            summary = "Open a ledger, or state other figures in it",
            description = "Replaces all entries. The first PUT opens the ledger and needs no If-Match. A submitted or"
                    + " accepted ledger cannot be changed; a returned one can. The same figures again change nothing."
                    + " Masses are exact tonnes: more than three decimals are refused. `warnings` tell what looks odd"
                    + " beside the months before; it is saved all the same.")
    @APIResponse(
            responseCode = "200",
            description = "The ledger as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = LedgerView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The ledger is opened",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = LedgerView.class)))
    public Response put(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-03") @PathParam("month") String month,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable LedgerRequest request,
            @Context UriInfo uri) {
        LedgerRequest stated = request == null ? new LedgerRequest(null, null) : request;
        DraftLedger.Drafted drafted = draft.draft(unitCode, Months.read("month", month), stated.toStatement(), ifMatch);
        Response.ResponseBuilder answer = drafted.opened() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return answer.entity(views.view(drafted.ledger()))
                .tag(ETags.of(drafted.ledger().version()))
                .build();
    }

    @GET
    @Path("/{unitCode}/{month}")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.SYSTEM
    })
    @Operation(operationId = "getLedger", summary = "One ledger with the doubts about it")
    @APIResponse(
            responseCode = "200",
            description = "The ledger",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = LedgerView.class)))
    public Response get(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-03") @PathParam("month") String month) {
        LedgerView ledger = read.one(unitCode, Months.read("month", month));
        return Response.ok(ledger).tag(ETags.of(ledger.version())).build();
    }

    @GET
    @Path("/{unitCode}/{month}/versions")
    @RolesAllowed({
        Roles.DISTRICT_ADMIN,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.UNIT_HEAD,
        Roles.UNIT_REPORTER,
        Roles.SYSTEM
    })
    @Operation(
            operationId = "listLedgerVersions",
            summary = "Every version of a ledger, the first one first",
            description = "Each act makes a version: what was done, by whom, when, why, and the figures at that time.")
    public Page<VersionView> versions(
            @Parameter(example = "YX-S01") @PathParam("unitCode") String unitCode,
            @Parameter(example = "2023-03") @PathParam("month") String month,
            @BeanParam PageParams page) {
        return read.versions(unitCode, Months.read("month", month), page.request());
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
            operationId = "listLedgers",
            summary = "The ledgers in the caller's scope",
            description = "In the order of month and unit. Warnings are told of a single ledger only.")
    @APIResponse(responseCode = "200", description = "One page of ledgers")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Page<LedgerView> list(@BeanParam LedgerParams filter, @BeanParam PageParams page) {
        return read.list(filter, page.request());
    }
}
