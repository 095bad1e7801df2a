package org.fenlei.inspection.rectification;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a finding was put right. */
@Schema(name = "RectificationClosureRequest", example = """
                {"evidence":"现场复查已整改，照片编号 2023-0324-07","closedOn":"2023-03-24"}
                """)
record ClosureRequest(
        @Schema(required = true, description = "What shows that it was done", examples = "现场复查已整改，照片编号 2023-0324-07")
        @Nullable
        String evidence,

        @Schema(description = "The day on which it was done; today unless stated", examples = "2023-03-24") @Nullable
        LocalDate closedOn) {}
