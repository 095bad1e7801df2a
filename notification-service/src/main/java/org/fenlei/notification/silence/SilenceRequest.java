package org.fenlei.notification.silence;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A silence to be given: of a unit or of a subject, with a reason and an end. */
@Schema(
        name = "NewSilence",
        requiredProperties = {"reason", "until"})
record SilenceRequest(
        @Schema(examples = "YX-S01") @Nullable String unitCode,

        @Schema(description = "Id of an assignment, a ledger or a rectification") @Nullable
        String subjectId,

        @Schema(examples = "防汛应急，顺延督办", maxLength = 500) @Nullable
        String reason,

        @Schema(description = "Its last day", examples = "2023-07-31") @Nullable
        LocalDate until) {}
