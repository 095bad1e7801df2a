package org.fenlei.task.audit;

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

/** Who did or was refused what. */
@Path("/api/v1/task-audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
class AuditResource {

    private final AuditLog log;

    @Inject
    AuditResource(AuditLog log) {
        this.log = log;
    }

    @GET
    @RolesAllowed({Roles.DISTRICT_ADMIN, Roles.AUDITOR, Roles.UNIT_HEAD})
    @Operation(
            operationId = "listTaskAudit",
            summary = "The audit trail, latest first",
            description = "A unit's head sees what concerns its own units.")
    public Page<AuditEntry> list(@BeanParam AuditParams filter, @BeanParam PageParams page) {
        return log.list(filter.filter(), page.request());
    }
}
