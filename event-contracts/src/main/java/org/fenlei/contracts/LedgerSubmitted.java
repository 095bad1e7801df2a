package org.fenlei.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A unit submitted its ledger of a month; {@code month} is written 2023-04. */
@EventContract(aggregate = "ledger", fact = "submitted", emitter = "ledger-service")
public record LedgerSubmitted(
        String ledgerId,
        long version,
        String unitCode,
        String month,
        String source,
        List<LedgerEntry> entries,
        Instant submittedAt,
        LocalDate submittedOn,
        boolean late,
        boolean resubmission)
        implements Event {

    public LedgerSubmitted {
        entries = List.copyOf(entries);
    }

    @Override
    public String subject() {
        return ledgerId;
    }
}
