package org.fenlei.task.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.summary.SummaryView.TotalsView;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.jspecify.annotations.Nullable;

/** A summary in a list. */
@Schema(name = "QuarterlySummaryItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SummaryItem(
        @Schema(required = true, examples = "YX-S01") String unitCode,
        @Schema(required = true, examples = "柳荫街道") String unitName,
        @Schema(required = true, examples = "2023-Q1") String period,
        @Schema(required = true) SummaryStatus status,
        @Schema(required = true, examples = "已提交") String statusName,
        @Schema(required = true, examples = "2") long version,

        @Schema(description = "The figures handed in; absent while they move") @Nullable
        TotalsView totals,

        @Nullable Instant submittedAt,

        @Schema(description = "Of a returned one") @Nullable LocalDate resubmitBy,

        @Schema(required = true) Instant updatedAt) {}
