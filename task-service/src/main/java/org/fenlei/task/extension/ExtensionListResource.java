package org.fenlei.task.extension;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.task.Parameters;
import org.fenlei.task.extension.domain.ExtensionStatus;
import org.jspecify.annotations.Nullable;

/** All extensions, for whoever has to decide, and for whoever waits. */
@Path("/api/v1/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extensions")
@RolesAllowed({Roles.DISTRICT_ADMIN, Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.INSPECTOR, Roles.AUDITOR, Roles.SYSTEM
})
class ExtensionListResource {

    private final Extensions extensions;
    private final ExtensionViews views;
    private final CurrentCaller caller;

    @Inject
    ExtensionListResource(Extensions extensions, ExtensionViews views, CurrentCaller caller) {
        this.extensions = extensions;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(operationId = "listExtensions", summary = "Extensions that units asked for, oldest first")
    @APIResponse(responseCode = "200", description = "One page of extensions")
    @APIResponse(responseCode = "404", description = "`unit` names no unit that the caller may see")
    public Page<ExtensionView> list(
            @Parameter(description = "REQUESTED, GRANTED, REFUSED, WITHDRAWN, LAPSED", example = "REQUESTED")
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "Asked for by this unit and all below it", example = "YX-S01")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @QueryParam("planId") @Nullable String planId,
            @BeanParam PageParams page) {
        Extensions.Filter filter = new Extensions.Filter(
                null,
                Parameters.id("planId", planId),
                caller.subtree(Parameters.text("unit", unit)),
                Parameters.code("status", status, ExtensionStatus.class));
        return views.of(extensions.page(filter, page.request()));
    }
}
