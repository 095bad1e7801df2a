package org.fenlei.contracts;

import java.time.Instant;
import java.util.List;

/** An accepted ledger was corrected by a new version. */
@EventContract(aggregate = "ledger", fact = "corrected", emitter = "ledger-service")
public record LedgerCorrected(
        String ledgerId,
        long version,
        String unitCode,
        String month,
        String source,
        List<LedgerEntry> entries,
        Instant correctedAt,
        String reason)
        implements Event {

    public LedgerCorrected {
        entries = List.copyOf(entries);
    }

    @Override
    public String subject() {
        return ledgerId;
    }
}
