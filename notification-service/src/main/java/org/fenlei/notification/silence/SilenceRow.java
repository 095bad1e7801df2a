package org.fenlei.notification.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored silence: of a unit or of one subject, up to and including a day. */
record SilenceRow(
        UUID id,
        @Nullable String unitCode,
        @Nullable String subjectId,
        String reason,
        LocalDate until,
        String givenBy,
        Instant givenAt) {}
