package org.fenlei.ledger.monthly;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a ledger is sent back, and until when it is to come again. */
@Schema(name = "LedgerReturnRequest", example = "{\"reason\":\"厨余垃圾与称重记录不符\",\"resubmitBy\":\"2023-04-10\"}")
record ReturnRequest(
        @Schema(required = true, maxLength = 500) @Nullable String reason,

        @Schema(required = true, description = "Not before today") @Nullable
        LocalDate resubmitBy) {}
