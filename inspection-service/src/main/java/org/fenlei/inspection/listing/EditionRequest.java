package org.fenlei.inspection.listing;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which list to draw up, by which rule. */
@Schema(name = "ListEditionRequest", example = """
                {"colour":"RED","subjectClass":"COMPOUND","period":"2023-03","rule":{"scoreAtLeast":95,"top":10}}
                """)
record EditionRequest(
        @Schema(required = true, description = "RED (praise) or BLACK (criticism)", examples = "RED") @Nullable
        String colour,

        @Schema(
                required = true,
                description = "Sites of a kind: COMPOUND, VILLAGE, INSTITUTION, ENTERPRISE, STATION; or UNIT",
                examples = "COMPOUND")
        @Nullable
        String subjectClass,

        @Schema(
                required = true,
                description = "A month, quarter, half-year or year that has begun",
                examples = "2023-03")
        @Nullable
        String period,

        @Schema(required = true) @Nullable RuleRequest rule) {

    /** Who is listed; where several conditions stand, all have to hold. */
    @Schema(name = "ListRule")
    record RuleRequest(
            @Schema(description = "For a red list: this score or more", examples = "95") @Nullable
            BigDecimal scoreAtLeast,

            @Schema(description = "For a black list: a score below", examples = "60") @Nullable
            BigDecimal scoreBelow,

            @Schema(description = "For a red list: the best so many; ties at the cut are all listed", examples = "10")
            @Nullable
            Integer top,

            @Schema(description = "For a black list: the worst so many; ties at the cut are all listed", examples = "5")
            @Nullable
            Integer bottom,

            @Schema(
                    description = "Nobody with fewer inspections in the period is listed; never less than the"
                            + " installation's own minimum",
                    examples = "1")
            @Nullable
            Integer minimumInspections) {}
}
