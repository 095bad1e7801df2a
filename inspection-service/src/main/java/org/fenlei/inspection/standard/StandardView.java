package org.fenlei.inspection.standard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.ChecklistItem;
import org.fenlei.inspection.standard.domain.Standard;

/** A version of a standard as the API tells it. */
@Schema(name = "Standard")
record StandardView(
        @Schema(required = true, examples = "COMPOUND-2023") String code,

        @Schema(required = true, examples = "1") int version,

        @Schema(required = true, examples = "住宅小区分类评价标准") String name,

        @Schema(required = true, examples = "COMPOUND") String siteKind,

        @Schema(required = true, examples = "住宅小区") String siteKindName,

        @Schema(required = true, examples = "95") BigDecimal certifyAt,

        @Schema(required = true, examples = "60") BigDecimal failBelow,

        @Schema(required = true) List<ItemView> items,

        @Schema(required = true) Instant createdAt) {

    /** One line. */
    @Schema(name = "StandardItem")
    record ItemView(
            @Schema(required = true, examples = "P1") String code,

            @Schema(required = true, examples = "投放") String section,

            @Schema(required = true, examples = "居民投放准确，无混投")
            String text,

            @Schema(required = true, examples = "60") BigDecimal points,

            @Schema(required = true) boolean decisive) {

        static ItemView of(ChecklistItem item) {
            return new ItemView(item.code(), item.section(), item.text(), item.points(), item.decisive());
        }
    }

    static StandardView of(Standard standard, Wording wording) {
        return new StandardView(
                standard.code(),
                standard.version(),
                standard.name(),
                standard.siteKind().name(),
                wording.of(standard.siteKind()),
                standard.checklist().certifyAt(),
                standard.checklist().failBelow(),
                standard.checklist().items().stream().map(ItemView::of).toList(),
                standard.createdAt());
    }
}
