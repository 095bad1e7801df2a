package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.write.ETags;
import org.fenlei.ledger.monthly.domain.Action;
import org.fenlei.ledger.monthly.domain.Content;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.fenlei.ledger.monthly.domain.Statement;
import org.fenlei.ledger.monthly.domain.Step;
import org.jspecify.annotations.Nullable;

/** Opens a unit's ledger of a month, or states other figures in it. */
@ApplicationScoped
class DraftLedger {

    private final MonthlyLedgers ledgers;
    private final LedgerDesk desk;
    private final Wording wording;
    private final CurrentStep current;

    @Inject
    DraftLedger(MonthlyLedgers ledgers, LedgerDesk desk, Wording wording, CurrentStep current) {
        this.ledgers = ledgers;
        this.desk = desk;
        this.wording = wording;
        this.current = current;
    }

    /** The ledger as it is now, and whether this opened it. */
    record Drafted(MonthlyLedger ledger, boolean opened) {}

    Drafted draft(String unitCode, YearMonth month, Statement statement, @Nullable String ifMatch) {
        desk.requireUnit(unitCode);
        wording.refuseIfAny(statement.check());
        Optional<MonthlyLedger> present = ledgers.lock(unitCode, month);
        if (present.isPresent()) {
            ETags.match(ifMatch, present.get().version());
            return new Drafted(restate(present.get(), statement.content()), false);
        }
        if (ifMatch != null) {
            throw new Refusal(CommonRefusal.PRECONDITION_FAILED);
        }
        return new Drafted(open(unitCode, month, statement.content()), true);
    }

    private MonthlyLedger open(String unitCode, YearMonth month, Content content) {
        Step step = current.take();
        MonthlyLedger opened = MonthlyLedger.open(Ids.next(), unitCode, current.dates(month), content, step);
        desk.open(opened, Change.of(Action.DRAFTED, step));
        return opened;
    }

    private MonthlyLedger restate(MonthlyLedger before, Content content) {
        Step step = current.take();
        MonthlyLedger after = before.restate(content, step);
        if (after.version() != before.version()) {
            desk.save(before, after, Change.of(Action.DRAFTED, step));
        }
        return after;
    }
}
