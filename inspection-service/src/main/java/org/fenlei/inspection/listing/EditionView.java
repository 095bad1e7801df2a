package org.fenlei.inspection.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.Warning;
import org.jspecify.annotations.Nullable;

/** A list edition as the API tells it; what does not apply is left out. */
@Schema(name = "ListEdition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionView(
        @Schema(required = true, examples = "01870c5e-7a80-7c3e-9d5f-0242ac120005")
        String id,

        @Schema(required = true, examples = "RED") String colour,

        @Schema(required = true, examples = "红榜") String colourName,

        @Schema(required = true, examples = "COMPOUND") String subjectClass,

        @Schema(required = true, examples = "住宅小区") String subjectClassName,

        @Schema(required = true, examples = "2023-03") String period,

        @Schema(required = true) RuleView rule,

        @Schema(required = true, description = "DRAFT or PUBLISHED", examples = "PUBLISHED")
        String status,

        @Schema(required = true, examples = "已公布") String statusName,

        @Schema(examples = "2023-04-06") @Nullable LocalDate publishedOn,

        @Schema(required = true, description = "By rank") List<EntryView> entries,

        @Schema(description = "Doubts about a preview") @Nullable
        List<Warning> warnings,

        @Schema(required = true, description = "Counts every change; the ETag")
        long version,

        @Schema(required = true) Instant updatedAt) {

    /** The rule that drew it up. */
    @Schema(name = "ListRuleView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleView(
            @Nullable BigDecimal scoreAtLeast,
            @Nullable BigDecimal scoreBelow,
            @Nullable Integer top,
            @Nullable Integer bottom,
            @Schema(required = true) int minimumInspections) {}

    /** A subject on the list. */
    @Schema(name = "ListEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            @Schema(required = true) String id,

            @Schema(required = true, description = "Equal scores share a rank", examples = "1")
            int rank,

            @Schema(required = true, description = "A site's id, or a unit's code")
            String subjectId,

            @Schema(required = true, examples = "云溪花园") String subjectName,

            @Schema(required = true, examples = "YX-S01-C01")
            String unitCode,

            @Schema(required = true, examples = "桂花社区") String unitName,

            @Schema(
                    required = true,
                    description = "A site's is that of its last inspection in the period, a unit's the mean of its"
                            + " sites'",
                    examples = "96.5")
            BigDecimal score,

            @Schema(required = true, description = "How many there were in the period", examples = "2")
            int inspections,

            @Schema(required = true, description = "The inspections whose scores make the score")
            List<String> inspectionIds,

            @Schema(required = true, examples = "检查2次，得96.5分，不低于95分")
            String reason,

            @Schema(required = true) boolean withdrawn,

            @Nullable LocalDate withdrawnOn,

            @Nullable String withdrawalReason) {}
}
