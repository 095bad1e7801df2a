package org.fenlei.inspection.site;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changes of a site; what is left out stays. */
@Schema(name = "SitePatch", example = """
                {"name":"云溪花园（南区）","households":872}
                """)
record SitePatch(
        @Schema(examples = "云溪花园（南区）") @Nullable String name,

        @Schema(description = "The unit that is responsible from now on", examples = "YX-S01-C02") @Nullable
        String unitCode,

        @Schema(examples = "872", minimum = "0") @Nullable Long households,

        @Nullable Boolean newlyBuilt) {}
