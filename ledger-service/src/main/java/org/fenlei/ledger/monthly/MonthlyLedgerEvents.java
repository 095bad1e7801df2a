package org.fenlei.ledger.monthly;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fenlei.contracts.LedgerAccepted;
import org.fenlei.contracts.LedgerEntry;
import org.fenlei.contracts.LedgerReturned;
import org.fenlei.contracts.LedgerSubmitted;
import org.fenlei.ledger.monthly.domain.Acceptance;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.fenlei.ledger.monthly.domain.Return;
import org.fenlei.ledger.monthly.domain.Submission;

/** What the other services are told of a ledger. */
final class MonthlyLedgerEvents {

    private MonthlyLedgerEvents() {}

    static LedgerSubmitted submitted(MonthlyLedger ledger, LocalDate on) {
        Submission submission = Objects.requireNonNull(ledger.submission());
        return new LedgerSubmitted(
                ledger.id().toString(),
                ledger.version(),
                ledger.unitCode(),
                ledger.month().toString(),
                ledger.content().source().name(),
                entries(ledger),
                submission.at(),
                on,
                submission.late(),
                ledger.returned() != null);
    }

    static LedgerReturned returned(MonthlyLedger ledger) {
        Return returned = Objects.requireNonNull(ledger.returned());
        return new LedgerReturned(
                ledger.id().toString(),
                ledger.version(),
                ledger.unitCode(),
                ledger.month().toString(),
                ledger.content().source().name(),
                entries(ledger),
                returned.at(),
                returned.reason(),
                returned.resubmitBy());
    }

    static LedgerAccepted accepted(MonthlyLedger ledger) {
        Acceptance acceptance = Objects.requireNonNull(ledger.acceptance());
        return new LedgerAccepted(
                ledger.id().toString(),
                ledger.version(),
                ledger.unitCode(),
                ledger.month().toString(),
                ledger.content().source().name(),
                entries(ledger),
                acceptance.at());
    }

    private static List<LedgerEntry> entries(MonthlyLedger ledger) {
        return ledger.content().entries().stream()
                .map(each -> new LedgerEntry(each.category().name(), each.mass().kilograms()))
                .toList();
    }
}
