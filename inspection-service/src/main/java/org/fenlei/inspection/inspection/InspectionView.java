package org.fenlei.inspection.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.inspection.Units;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Deduction;
import org.fenlei.inspection.inspection.domain.Inspection;
import org.fenlei.inspection.rectification.RectificationView;
import org.jspecify.annotations.Nullable;

/** An inspection as the API tells it; what does not apply is left out. */
@Schema(name = "Inspection")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionView(
        @Schema(required = true, examples = "01870c5e-7a80-7c3e-9d5f-0242ac120004")
        String id,

        @Schema(required = true, examples = "01870c5e-7a80-7c3e-9d5f-0242ac120002")
        String siteId,

        @Schema(required = true, examples = "云溪花园") String siteName,

        @Schema(required = true, examples = "COMPOUND") String siteKind,

        @Schema(required = true, examples = "住宅小区") String siteKindName,

        @Schema(required = true, description = "The unit that was responsible then", examples = "YX-S01-C01")
        String unitCode,

        @Schema(required = true, examples = "桂花社区") String unitName,

        @Schema(required = true, examples = "COMPOUND-2023") String standardCode,

        @Schema(required = true, examples = "1") int standardVersion,

        @Schema(required = true, examples = "2023-03-16") LocalDate inspectedOn,

        @Schema(required = true, description = "Out of 100", examples = "96.5")
        BigDecimal score,

        @Schema(required = true, description = "CERTIFIED, PASSED or FAILED", examples = "CERTIFIED")
        String outcome,

        @Schema(required = true, examples = "达标") String outcomeName,

        @Schema(required = true, description = "Decisive items that points were taken off; any fails the inspection")
        List<String> failedDecisiveItems,

        @Schema(required = true) List<DeductionView> deductions,

        @Schema(description = "What the findings led to; told of a single inspection, not in lists") @Nullable
        List<RectificationView> rectifications,

        @Schema(required = true) String inspectorName,

        @Schema(required = true, description = "The ETag") long version,

        @Schema(required = true) Instant recordedAt) {

    /** Points taken off an item. */
    @Schema(name = "Deduction")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeductionView(
            @Schema(required = true, examples = "P1") String itemCode,

            @Schema(required = true, examples = "3.5") BigDecimal points,

            @Schema(examples = "投放点周边有混投") @Nullable String finding,

            @Schema(examples = "NORMAL") @Nullable String severity,

            @Schema(examples = "一般") @Nullable String severityName) {

        static DeductionView of(Deduction deduction, Wording wording) {
            return new DeductionView(
                    deduction.itemCode(),
                    deduction.points(),
                    deduction.finding(),
                    deduction.severity() == null ? null : deduction.severity().name(),
                    deduction.severity() == null ? null : wording.of(deduction.severity()));
        }
    }

    static InspectionView of(
            Inspection inspection,
            @Nullable List<RectificationView> rectifications,
            Units.Names units,
            Wording wording) {
        return new InspectionView(
                inspection.id().toString(),
                inspection.siteId().toString(),
                inspection.siteName(),
                inspection.siteKind().name(),
                wording.of(inspection.siteKind()),
                inspection.unitCode(),
                units.of(inspection.unitCode()),
                inspection.standardCode(),
                inspection.standardVersion(),
                inspection.inspectedOn(),
                inspection.judgement().score(),
                inspection.judgement().outcome().name(),
                wording.of(inspection.judgement().outcome()),
                inspection.judgement().failedDecisiveItems(),
                inspection.deductions().stream()
                        .map(each -> DeductionView.of(each, wording))
                        .toList(),
                rectifications,
                inspection.inspectorName(),
                inspection.version(),
                inspection.recordedAt());
    }
}
