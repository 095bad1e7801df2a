package org.fenlei.ledger.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.unit.Unit;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.ledger.MassView;
import org.fenlei.ledger.monthly.ReportedLedgers;
import org.fenlei.ledger.monthly.ReportedLedgers.Counts;
import org.fenlei.ledger.monthly.ReportedLedgers.Masses;
import org.jspecify.annotations.Nullable;

/** Sums up what a unit and all below it reported. */
@ApplicationScoped
@Transactional
class SumUpLedgers {

    private final ReportedLedgers ledgers;
    private final CurrentCaller caller;
    private final UnitCopy units;
    private final Texts texts;

    @Inject
    SumUpLedgers(ReportedLedgers ledgers, CurrentCaller caller, UnitCopy units, Texts texts) {
        this.ledgers = ledgers;
        this.caller = caller;
        this.units = units;
        this.texts = texts;
    }

    SummaryView sumUp(@Nullable String unitCode, YearMonth from, YearMonth to) {
        @Nullable Set<String> subtree = caller.subtree(unitCode);
        List<Masses> masses = ledgers.masses(subtree, from, to);
        List<Counts> counts = ledgers.counts(subtree, from, to);
        Totals whole = Totals.of(masses, counts);
        return new SummaryView(
                unitCode,
                name(unitCode),
                from.toString(),
                to.toString(),
                lines(whole),
                MassView.of(whole.total()),
                whole.recoveryRate().orElse(null),
                whole.ledgers(),
                whole.nilReturns(),
                whole.withoutResidual(),
                months(masses, counts));
    }

    private List<SummaryView.MonthView> months(List<Masses> masses, List<Counts> counts) {
        return counts.stream()
                .map(Counts::month)
                .sorted()
                .map(month -> month(
                        month,
                        Totals.of(
                                masses.stream()
                                        .filter(each -> each.month().equals(month))
                                        .toList(),
                                counts.stream()
                                        .filter(each -> each.month().equals(month))
                                        .toList())))
                .toList();
    }

    private SummaryView.MonthView month(YearMonth month, Totals totals) {
        return new SummaryView.MonthView(
                month.toString(),
                lines(totals),
                MassView.of(totals.total()),
                totals.recoveryRate().orElse(null),
                totals.ledgers());
    }

    private List<SummaryView.TotalView> lines(Totals totals) {
        return totals.lines().stream()
                .map(each -> new SummaryView.TotalView(
                        each.category().name(),
                        texts.pick(each.category().zh(), each.category().en()),
                        MassView.of(each.mass()),
                        each.ledgers()))
                .toList();
    }

    private @Nullable String name(@Nullable String unitCode) {
        return unitCode == null ? null : units.find(unitCode).map(Unit::name).orElse(unitCode);
    }
}
