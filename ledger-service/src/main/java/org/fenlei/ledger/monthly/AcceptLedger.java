package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.fenlei.kit.event.Outbox;
import org.fenlei.ledger.monthly.domain.Action;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.fenlei.ledger.monthly.domain.Step;
import org.jspecify.annotations.Nullable;

/** Takes a submitted ledger over for the district. */
@ApplicationScoped
class AcceptLedger {

    private final LedgerDesk desk;
    private final CurrentStep current;
    private final Outbox outbox;

    @Inject
    AcceptLedger(LedgerDesk desk, CurrentStep current, Outbox outbox) {
        this.desk = desk;
        this.current = current;
        this.outbox = outbox;
    }

    MonthlyLedger accept(String unitCode, YearMonth month, @Nullable String ifMatch) {
        MonthlyLedger before = desk.take(unitCode, month, ifMatch);
        Step step = current.take();
        MonthlyLedger after = before.accept(step);
        desk.save(before, after, Change.of(Action.ACCEPTED, step));
        outbox.append(MonthlyLedgerEvents.accepted(after));
        return after;
    }
}
