package org.fenlei.inspection.standard;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A standard as its author writes it. */
@Schema(name = "StandardRequest", example = """
                {"code":"COMPOUND-2023","name":"住宅小区分类评价标准","siteKind":"COMPOUND","certifyAt":95,"failBelow":60,
                 "items":[{"code":"P1","section":"投放","text":"居民投放准确，无混投","points":60,"decisive":false},
                          {"code":"P2","section":"收运","text":"分类收运，无混装混运","points":40,"decisive":true}]}
                """)
record StandardRequest(
        @Schema(
                required = true,
                description = "Upper-case letters, digits, hyphens; a code that exists gets its next version",
                examples = "COMPOUND-2023")
        @Nullable
        String code,

        @Schema(required = true, examples = "住宅小区分类评价标准") @Nullable
        String name,

        @Schema(
                required = true,
                description = "COMPOUND, VILLAGE, INSTITUTION, ENTERPRISE or STATION; the same for all versions",
                examples = "COMPOUND")
        @Nullable
        String siteKind,

        @Schema(description = "A score from here on certifies the site; 95 unless stated", examples = "95") @Nullable
        BigDecimal certifyAt,

        @Schema(description = "A score below fails; 60 unless stated", examples = "60") @Nullable
        BigDecimal failBelow,

        @Schema(required = true, description = "1 to 200 items whose points add up to 100") @Nullable
        List<@Nullable ItemRequest> items) {

    /** One line. */
    @Schema(name = "StandardItemRequest")
    record ItemRequest(
            @Schema(required = true, examples = "P1") @Nullable
            String code,

            @Schema(required = true, examples = "投放") @Nullable
            String section,

            @Schema(required = true, examples = "居民投放准确，无混投") @Nullable
            String text,

            @Schema(required = true, description = "At most two decimals", examples = "60") @Nullable
            BigDecimal points,

            @Schema(description = "Whether any deduction fails the whole inspection (一票否决); false unless stated")
            @Nullable
            Boolean decisive) {}
}
