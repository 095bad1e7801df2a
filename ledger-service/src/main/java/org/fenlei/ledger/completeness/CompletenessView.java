package org.fenlei.ledger.completeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has reported a month, and who has not. */
@Schema(name = "LedgerCompleteness")
record CompletenessView(
        @Schema(required = true, examples = "2023-03") String month,

        @Schema(required = true, description = "The units that owe a ledger, by code")
        List<UnitView> units,

        @Schema(required = true, description = "How many of them have reported", examples = "7")
        long complete,

        @Schema(required = true, description = "How many of them have not", examples = "1")
        long missing) {

    /** One unit that owes a ledger. */
    @Schema(name = "LedgerCompletenessUnit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitView(
            @Schema(required = true, examples = "YX-S01") String unitCode,

            @Schema(required = true, examples = "清源街道") String unitName,

            @Schema(
                    required = true,
                    description =
                            "NOT_STARTED, DRAFT, SUBMITTED, RETURNED or ACCEPTED; SUBMITTED and ACCEPTED are reported",
                    examples = "SUBMITTED")
            String status,

            @Schema(required = true, examples = "已提交") String statusName,

            @Schema(description = "The latest submission, also of a ledger that was returned") @Nullable
            Instant submittedAt,

            @Schema(required = true, description = "Reported after its day, or still unreported after it")
            boolean late) {}
}
