package org.fenlei.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A submitted ledger was returned; it no longer counts as submitted. */
@EventContract(aggregate = "ledger", fact = "returned", emitter = "ledger-service")
public record LedgerReturned(
        String ledgerId,
        long version,
        String unitCode,
        String month,
        String source,
        List<LedgerEntry> entries,
        Instant returnedAt,
        String reason,
        LocalDate resubmitBy)
        implements Event {

    public LedgerReturned {
        entries = List.copyOf(entries);
    }

    @Override
    public String subject() {
        return ledgerId;
    }
}
