package org.fenlei.ledger.monthly;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What goes with a submission. The body may be missing altogether. */
@Schema(name = "LedgerSubmissionRequest", example = "{\"lateReason\":\"地磅检修，数据月初补录\"}")
record SubmissionRequest(
        @Schema(
                description = "Needed for a first submission after the month's closing day",
                maxLength = 500,
                nullable = true)
        @Nullable
        String lateReason) {}
