package org.fenlei.task.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.jspecify.annotations.Nullable;

/** A unit that owes the summary of a period. */
@Schema(name = "OutstandingSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutstandingView(
        @Schema(required = true, examples = "YX-S02") String unitCode,
        @Schema(required = true, examples = "石桥街道") String unitName,

        @Schema(required = true, description = "The duty it would fulfil")
        UUID assignmentId,

        @Schema(description = "The last day in time", examples = "2023-03-31") @Nullable
        LocalDate dueDate,

        @Schema(required = true, description = "Whether that day is over")
        boolean overdue,

        @Schema(required = true, description = "DRAFT also where nobody has begun to write")
        SummaryStatus status,

        @Schema(required = true, examples = "草稿") String statusName,

        @Schema(description = "Of a returned one") @Nullable LocalDate resubmitBy) {}
