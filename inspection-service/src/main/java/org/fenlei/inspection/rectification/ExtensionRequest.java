package org.fenlei.inspection.rectification;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A later due date. */
@Schema(name = "RectificationExtensionRequest", example = """
                {"dueDate":"2023-04-10","reason":"等待采购投放设施"}
                """)
record ExtensionRequest(
        @Schema(required = true, description = "Later than the present one, and not past", examples = "2023-04-10")
        @Nullable
        LocalDate dueDate,

        @Schema(required = true, examples = "等待采购投放设施") @Nullable
        String reason) {}
