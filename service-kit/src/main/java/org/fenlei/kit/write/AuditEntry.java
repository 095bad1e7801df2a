package org.fenlei.kit.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail.
 *
 * @param caller subject of the token; empty if the system acted by itself
 * @param origin the address it came from
 * @param outcome {@code DONE} or {@code REFUSED}
 * @param status HTTP status of a refusal
 * @param reason code of a refusal
 * @param unitCode whose the changed thing is
 * @param before how it was
 * @param after how it is since
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String caller,
        String callerName,
        List<String> roles,
        @Nullable String callerUnit,
        String origin,
        String requestId,
        @Nullable String traceId,
        String operation,
        String outcome,
        @Nullable Integer status,
        @Nullable String reason,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable String unitCode,

        @Schema(type = SchemaType.OBJECT, nullable = true) @Nullable
        JsonNode before,

        @Schema(type = SchemaType.OBJECT, nullable = true) @Nullable
        JsonNode after) {
    public AuditEntry {
        roles = List.copyOf(roles);
    }
}
