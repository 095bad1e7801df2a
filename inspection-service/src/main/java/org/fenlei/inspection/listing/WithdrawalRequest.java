package org.fenlei.inspection.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an entry is taken off a published list. */
@Schema(name = "ListEntryWithdrawalRequest", example = """
                {"reason":"复核后扣分更正"}
                """)
record WithdrawalRequest(
        @Schema(required = true, examples = "复核后扣分更正") @Nullable
        String reason) {}
