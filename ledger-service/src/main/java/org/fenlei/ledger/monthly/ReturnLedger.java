package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.fenlei.kit.event.Outbox;
import org.fenlei.ledger.monthly.domain.Action;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.fenlei.ledger.monthly.domain.Step;
import org.jspecify.annotations.Nullable;

/** Sends a ledger back to its unit; it no longer counts as reported. */
@ApplicationScoped
class ReturnLedger {

    private final LedgerDesk desk;
    private final Wording wording;
    private final CurrentStep current;
    private final Outbox outbox;

    @Inject
    ReturnLedger(LedgerDesk desk, Wording wording, CurrentStep current, Outbox outbox) {
        this.desk = desk;
        this.wording = wording;
        this.current = current;
        this.outbox = outbox;
    }

    MonthlyLedger sendBack(
            String unitCode,
            YearMonth month,
            @Nullable String reason,
            @Nullable LocalDate resubmitBy,
            @Nullable String ifMatch) {
        MonthlyLedger before = desk.take(unitCode, month, ifMatch);
        Step step = current.take();
        wording.refuseIfAny(before.checkReturn(reason, resubmitBy, step.today()));
        MonthlyLedger after = before.sendBack(Objects.requireNonNull(reason), Objects.requireNonNull(resubmitBy), step);
        desk.save(before, after, new Change(Action.RETURNED, step, reason));
        outbox.append(MonthlyLedgerEvents.returned(after));
        return after;
    }
}
