package org.fenlei.task.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.summary.SummaryView.FiguresView;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.jspecify.annotations.Nullable;

/** One version of a summary: what was done, by whom, when and why, and what it then said. */
@Schema(name = "QuarterlySummaryVersion")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(
        @Schema(required = true) long version,

        @Schema(required = true, description = "DRAFTED, SUBMITTED, RETURNED, ACCEPTED or CORRECTED")
        Action action,

        @Schema(required = true, examples = "提交") String actionName,
        @Schema(required = true) SummaryStatus status,

        @Schema(description = "As handed in; absent while they moved") @Nullable
        FiguresView figures,

        @Schema(required = true, description = "All four as handed in; of a draft those that a person wrote")
        List<SummaryView.SectionView> sections,

        @Nullable String reason,
        @Nullable LocalDate resubmitBy,
        @Schema(required = true, examples = "王芳") String author,
        @Schema(required = true) Instant at) {}
