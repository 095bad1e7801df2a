package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.jspecify.annotations.Nullable;

/** Where every act on a ledger begins and ends: it is found for one who may see it, and saved with its trace. */
@ApplicationScoped
class LedgerDesk {

    private static final String SUBJECT = "ledger";

    private final MonthlyLedgers ledgers;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    @Inject
    LedgerDesk(MonthlyLedgers ledgers, CurrentCaller caller, AuditTrail audit) {
        this.ledgers = ledgers;
        this.caller = caller;
        this.audit = audit;
    }

    void requireUnit(String unitCode) {
        caller.requireKnownUnit(unitCode);
    }

    MonthlyLedger read(String unitCode, YearMonth month) {
        caller.requireUnit(unitCode);
        return ledgers.find(unitCode, month).orElseThrow(NotFound::new);
    }

    /**
     * Takes the ledger for a change that nobody else makes at the same time.
     *
     * @param ifMatch the version that the caller has seen; not needed here, but heeded
     */
    MonthlyLedger take(String unitCode, YearMonth month, @Nullable String ifMatch) {
        caller.requireUnit(unitCode);
        MonthlyLedger ledger = ledgers.lock(unitCode, month).orElseThrow(NotFound::new);
        if (ifMatch != null) {
            ETags.match(ifMatch, ledger.version());
        }
        return ledger;
    }

    void open(MonthlyLedger ledger, Change change) {
        if (!ledgers.add(ledger, change)) {
            throw new Refusal(CommonRefusal.PRECONDITION_REQUIRED);
        }
        audit.change(SUBJECT, name(ledger), ledger.unitCode(), null, ledger);
    }

    void save(MonthlyLedger before, MonthlyLedger after, Change change) {
        ledgers.save(after, change);
        audit.change(SUBJECT, name(after), after.unitCode(), before, after);
    }

    private static String name(MonthlyLedger ledger) {
        return ledger.unitCode() + "/" + ledger.month();
    }
}
