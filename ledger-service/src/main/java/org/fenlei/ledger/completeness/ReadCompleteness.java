package org.fenlei.ledger.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.ledger.monthly.ReportedLedgers;
import org.fenlei.ledger.monthly.ReportedLedgers.Standing;
import org.jspecify.annotations.Nullable;

/** Tells which of the caller's units owe a month's ledger, and where each stands. */
@ApplicationScoped
@Transactional
class ReadCompleteness {

    private static final String NOT_STARTED = "NOT_STARTED";

    private final LedgerDuties duties;
    private final ReportedLedgers ledgers;
    private final CurrentCaller caller;
    private final UnitCopy units;
    private final Texts texts;
    private final Clock clock;

    @Inject
    ReadCompleteness(
            LedgerDuties duties,
            ReportedLedgers ledgers,
            CurrentCaller caller,
            UnitCopy units,
            Texts texts,
            Clock clock) {
        this.duties = duties;
        this.ledgers = ledgers;
        this.caller = caller;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    CompletenessView of(YearMonth month, @Nullable String unitCode) {
        List<String> owing = duties.owing(month, caller.subtree(unitCode));
        Map<String, Standing> standings = ledgers.standings(month);
        Map<String, String> called = units.names(owing);
        boolean overdue = LocalDate.now(clock).isAfter(month.atEndOfMonth());
        List<CompletenessView.UnitView> lines = owing.stream()
                .map(code -> line(code, called.getOrDefault(code, code), standings.get(code), overdue))
                .toList();
        long complete = owing.stream()
                .map(standings::get)
                .filter(ReadCompleteness::reported)
                .count();
        return new CompletenessView(month.toString(), lines, complete, lines.size() - complete);
    }

    private CompletenessView.UnitView line(String code, String name, @Nullable Standing standing, boolean overdue) {
        if (standing == null) {
            String status = texts.pick("未填报", "Not started");
            return new CompletenessView.UnitView(code, name, NOT_STARTED, status, null, overdue);
        }
        return new CompletenessView.UnitView(
                code,
                name,
                standing.status().name(),
                texts.pick(standing.status().zh(), standing.status().en()),
                standing.submittedAt(),
                reported(standing) ? standing.late() : overdue);
    }

    private static boolean reported(@Nullable Standing standing) {
        return standing != null && standing.status().reported();
    }
}
