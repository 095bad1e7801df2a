package org.fenlei.ledger.monthly;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.Warning;
import org.fenlei.ledger.MassView;
import org.jspecify.annotations.Nullable;

/** A monthly ledger as the API tells it; what does not apply is left out. */
@Schema(name = "Ledger")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerView(
        @Schema(required = true, examples = "01870c5e-7a80-7c3e-9d5f-0242ac120002")
        String id,

        @Schema(required = true, examples = "YX-S01") String unitCode,

        @Schema(required = true, examples = "清源街道") String unitName,

        @Schema(required = true, examples = "2023-03") String month,

        @Schema(required = true, description = "DRAFT, SUBMITTED, RETURNED or ACCEPTED", examples = "SUBMITTED")
        String status,

        @Schema(required = true, examples = "已提交") String statusName,

        @Schema(required = true, description = "WEIGHED, ESTIMATED or NIL", examples = "WEIGHED")
        String source,

        @Schema(required = true, examples = "称重") String sourceName,

        @Schema(required = true) List<EntryView> entries,

        @Schema(required = true, description = "Sum of the entries")
        MassView total,

        @Schema(required = true, description = "The report is due by the end of this day, the month's last")
        LocalDate dueDate,

        @Schema(required = true, description = "After this day a first submission needs a reason")
        LocalDate closingDate,

        @Nullable Instant submittedAt,

        @Nullable String submittedBy,

        @Schema(
                description =
                        "Whether the report came after dueDate, or a resubmission after resubmitBy; told once submitted")
        @Nullable
        Boolean late,

        @Schema(description = "Whether the first submission came after closingDate: then the ledger itself is late")
        @Nullable
        Boolean afterClosing,

        @Nullable String lateReason,

        @Nullable Instant returnedAt,

        @Nullable String returnedBy,

        @Nullable String returnReason,

        @Nullable LocalDate resubmitBy,

        @Nullable Instant acceptedAt,

        @Nullable String acceptedBy,

        @Schema(required = true, description = "Counts every act; the ETag")
        long version,

        @Schema(required = true) Instant updatedAt,

        @Schema(description = "Doubts about the figures; told of a single ledger, not in lists") @Nullable
        List<Warning> warnings) {

    /** One line. */
    @Schema(name = "LedgerEntry")
    record EntryView(
            @Schema(required = true, examples = "RECYCLABLE")
            String category,

            @Schema(required = true, examples = "可回收物") String categoryName,

            @Schema(required = true) MassView mass) {}
}
