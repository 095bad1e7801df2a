package org.fenlei.task.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link as it is shown: never with its key. */
@Schema(name = "CalendarLink")
record CalendarLinkView(
        UUID id,
        @Schema(examples = "YX-S01") String unitCode,

        @Schema(description = "Who made it", examples = "王芳")
        String createdBy,

        Instant createdAt,

        @Schema(description = "The last day on which a calendar program read the feed by it; null if none did")
        @Nullable
        LocalDate lastUsedOn,

        @Schema(description = "Who revoked it; null while it works") @Nullable
        String revokedBy,

        @Nullable Instant revokedAt,

        @Schema(description = "Also the ETag", examples = "1")
        long version) {

    static CalendarLinkView of(CalendarLinkRow row) {
        return new CalendarLinkView(
                row.id,
                row.unitCode,
                row.createdBy,
                row.createdAt,
                row.lastUsedOn,
                row.revokedBy,
                row.revokedAt,
                row.version);
    }
}
