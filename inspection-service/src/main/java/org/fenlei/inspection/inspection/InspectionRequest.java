package org.fenlei.inspection.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was seen at a site. */
@Schema(name = "InspectionRequest", example = """
                {"siteId":"01870c5e-7a80-7c3e-9d5f-0242ac120002","standardCode":"COMPOUND-2023","standardVersion":1,
                 "inspectedOn":"2023-03-16",
                 "deductions":[{"itemCode":"P1","points":3.5,"finding":"投放点周边有混投","severity":"NORMAL"}]}
                """)
record InspectionRequest(
        @Schema(required = true, examples = "01870c5e-7a80-7c3e-9d5f-0242ac120002") @Nullable
        String siteId,

        @Schema(required = true, examples = "COMPOUND-2023") @Nullable
        String standardCode,

        @Schema(description = "The newest version unless stated", examples = "1") @Nullable
        Integer standardVersion,

        @Schema(required = true, description = "Not after today", examples = "2023-03-16") @Nullable
        LocalDate inspectedOn,

        @Schema(description = "What was taken off; none where all was well. At most 500 lines.") @Nullable
        List<@Nullable DeductionRequest> deductions) {

    /** Points taken off an item; an item may be named several times, up to its points. */
    @Schema(name = "DeductionRequest")
    record DeductionRequest(
            @Schema(required = true, examples = "P1") @Nullable
            String itemCode,

            @Schema(
                    required = true,
                    description = "0 to what the item is worth, at most two decimals; 0 needs a finding",
                    examples = "3.5")
            @Nullable
            BigDecimal points,

            @Schema(description = "What has to be put right: becomes a rectification", examples = "投放点周边有混投") @Nullable
            String finding,

            @Schema(
                    description = "MINOR, NORMAL or SERIOUS; of a finding, NORMAL unless stated. Decides the due date",
                    examples = "NORMAL")
            @Nullable
            String severity) {}
}
