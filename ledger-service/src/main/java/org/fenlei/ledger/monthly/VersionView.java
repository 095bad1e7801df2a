package org.fenlei.ledger.monthly;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a ledger: what was done, by whom, when and why, and the figures it then had. */
@Schema(name = "LedgerVersion")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(
        @Schema(required = true) long version,

        @Schema(required = true, description = "DRAFTED, SUBMITTED, RETURNED or ACCEPTED", examples = "RETURNED")
        String action,

        @Schema(required = true, examples = "退回") String actionName,

        @Schema(required = true, examples = "RETURNED") String status,

        @Schema(required = true, examples = "WEIGHED") String source,

        @Schema(required = true) List<LedgerView.EntryView> entries,

        @Nullable String reason,

        @Nullable LocalDate resubmitBy,

        @Nullable Boolean late,

        @Schema(required = true, examples = "王芳") String author,

        @Schema(required = true) Instant at) {}
