package org.fenlei.inspection.site;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site to be entered in the register. */
@Schema(name = "SiteRequest", example = """
                {"code":"YX-S01-C01-P01","name":"云溪花园","kind":"COMPOUND","unitCode":"YX-S01-C01",
                 "households":860,"newlyBuilt":false}
                """)
record SiteRequest(
        @Schema(
                required = true,
                description = "Upper-case letters, digits, hyphens; unique in the district, never changes",
                examples = "YX-S01-C01-P01")
        @Nullable
        String code,

        @Schema(required = true, examples = "云溪花园") @Nullable
        String name,

        @Schema(
                required = true,
                description = "COMPOUND, VILLAGE, INSTITUTION, ENTERPRISE or STATION",
                examples = "COMPOUND")
        @Nullable
        String kind,

        @Schema(required = true, description = "The responsible unit", examples = "YX-S01-C01") @Nullable
        String unitCode,

        @Schema(description = "Left out where unknown", examples = "860", minimum = "0") @Nullable
        Long households,

        @Schema(description = "Whether it came into use in the current year; false unless stated") @Nullable
        Boolean newlyBuilt) {}
