package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.ledger.LedgerConfig;
import org.fenlei.ledger.MassView;
import org.fenlei.ledger.monthly.domain.Acceptance;
import org.fenlei.ledger.monthly.domain.Doubts;
import org.fenlei.ledger.monthly.domain.Entry;
import org.fenlei.ledger.monthly.domain.MonthDates;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.fenlei.ledger.monthly.domain.Return;
import org.fenlei.ledger.monthly.domain.Submission;
import org.jspecify.annotations.Nullable;

/** Tells ledgers in the language of the request. */
@ApplicationScoped
class LedgerViews {

    private final MonthlyLedgers ledgers;
    private final UnitCopy units;
    private final Texts texts;
    private final Wording wording;
    private final LedgerConfig config;

    @Inject
    LedgerViews(MonthlyLedgers ledgers, UnitCopy units, Texts texts, Wording wording, LedgerConfig config) {
        this.ledgers = ledgers;
        this.units = units;
        this.texts = texts;
        this.wording = wording;
        this.config = config;
    }

    /** One ledger with the doubts about it. */
    LedgerView view(MonthlyLedger ledger) {
        List<Warning> warnings = wording.warnings(Doubts.about(
                ledger.content(), ledgers.reportedBefore(ledger.unitCode(), ledger.month(), config.trailingMonths())));
        return view(ledger, units.names(Set.of(ledger.unitCode())), warnings);
    }

    /** Many ledgers, without doubts. */
    Page<LedgerView> view(Page<MonthlyLedger> page) {
        Map<String, String> names =
                units.names(page.items().stream().map(MonthlyLedger::unitCode).toList());
        return page.map(each -> view(each, names, null));
    }

    List<LedgerView.EntryView> entries(List<Entry> entries) {
        return entries.stream().map(this::entry).toList();
    }

    private LedgerView view(MonthlyLedger ledger, Map<String, String> names, @Nullable List<Warning> warnings) {
        MonthDates dates = new MonthDates(ledger.month(), config.closingDay());
        @Nullable Submission submission = ledger.submission();
        @Nullable Return returned = ledger.returned();
        @Nullable Acceptance acceptance = ledger.acceptance();
        return new LedgerView(
                ledger.id().toString(),
                ledger.unitCode(),
                names.getOrDefault(ledger.unitCode(), ledger.unitCode()),
                ledger.month().toString(),
                ledger.status().name(),
                texts.pick(ledger.status().zh(), ledger.status().en()),
                ledger.content().source().name(),
                texts.pick(
                        ledger.content().source().zh(),
                        ledger.content().source().en()),
                entries(ledger.content().entries()),
                MassView.of(ledger.content().total()),
                dates.due(),
                dates.closing(),
                submission == null ? null : submission.at(),
                submission == null ? null : submission.by(),
                submission == null ? null : submission.late(),
                submission == null ? null : submission.afterClosing(),
                submission == null ? null : submission.lateReason(),
                returned == null ? null : returned.at(),
                returned == null ? null : returned.by(),
                returned == null ? null : returned.reason(),
                returned == null ? null : returned.resubmitBy(),
                acceptance == null ? null : acceptance.at(),
                acceptance == null ? null : acceptance.by(),
                ledger.version(),
                ledger.changedAt(),
                warnings);
    }

    private LedgerView.EntryView entry(Entry entry) {
        String name = texts.pick(entry.category().zh(), entry.category().en());
        return new LedgerView.EntryView(entry.category().name(), name, MassView.of(entry.mass()));
    }
}
