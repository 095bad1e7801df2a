package org.fenlei.kit.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail; null asks for nothing.
 *
 * @param caller subject of the token
 * @param outcome {@code DONE} or {@code REFUSED}
 * @param from at or after
 * @param to before
 */
public record AuditFilter(
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable String unitCode,
        @Nullable String caller,
        @Nullable String outcome,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** Everything that the reader may see. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);
}
