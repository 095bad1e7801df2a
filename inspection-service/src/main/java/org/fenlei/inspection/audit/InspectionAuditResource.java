package org.fenlei.inspection.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageParams;
import org.fenlei.kit.write.AuditEntry;
import org.fenlei.kit.write.AuditLog;
import org.fenlei.kit.write.AuditParams;

/** The audit trail of this service. */
@Path("/api/v1/inspection-audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspection audit", description = "审计日志: who did what, when, from where")
class InspectionAuditResource {

    private final AuditLog log;

    @Inject
    InspectionAuditResource(AuditLog log) {
        this.log = log;
    }

    @GET
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listInspectionAudit",
            summary = "The audit trail, latest first",
            description = "Every write and every authenticated refusal, with the state before and after. Subjects are"
                    + " `standard` (code/version), `site`, `inspection`, `rectification` and `list-edition` (ids).")
    public Page<AuditEntry> list(@BeanParam AuditParams filter, @BeanParam PageParams page) {
        return log.list(filter.filter(), page.request());
    }
}
