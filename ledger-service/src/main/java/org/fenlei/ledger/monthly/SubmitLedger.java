package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.fenlei.kit.event.Outbox;
import org.fenlei.ledger.monthly.domain.Action;
import org.fenlei.ledger.monthly.domain.MonthDates;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.fenlei.ledger.monthly.domain.Step;
import org.jspecify.annotations.Nullable;

/** Hands a unit's ledger in, so that the month counts as reported. */
@ApplicationScoped
class SubmitLedger {

    private final LedgerDesk desk;
    private final Wording wording;
    private final CurrentStep current;
    private final Outbox outbox;

    @Inject
    SubmitLedger(LedgerDesk desk, Wording wording, CurrentStep current, Outbox outbox) {
        this.desk = desk;
        this.wording = wording;
        this.current = current;
        this.outbox = outbox;
    }

    MonthlyLedger submit(String unitCode, YearMonth month, @Nullable String lateReason, @Nullable String ifMatch) {
        MonthlyLedger before = desk.take(unitCode, month, ifMatch);
        Step step = current.take();
        MonthDates dates = current.dates(month);
        wording.refuseIfAny(before.checkSubmission(dates, lateReason, step.today()));
        MonthlyLedger after = before.submit(dates, lateReason, step);
        desk.save(before, after, new Change(Action.SUBMITTED, step, lateReason));
        outbox.append(MonthlyLedgerEvents.submitted(after, step.today()));
        return after;
    }
}
