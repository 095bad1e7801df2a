package org.fenlei.contracts;

import java.time.Instant;
import java.util.List;

/** A submitted ledger was accepted. */
@EventContract(aggregate = "ledger", fact = "accepted", emitter = "ledger-service")
public record LedgerAccepted(
        String ledgerId,
        long version,
        String unitCode,
        String month,
        String source,
        List<LedgerEntry> entries,
        Instant acceptedAt)
        implements Event {

    public LedgerAccepted {
        entries = List.copyOf(entries);
    }

    @Override
    public String subject() {
        return ledgerId;
    }
}
