package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.ledger.Months;
import org.fenlei.ledger.monthly.domain.Entry;
import org.fenlei.ledger.monthly.domain.LedgerStatus;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.jspecify.annotations.Nullable;

/** Reads ledgers and their history. */
@ApplicationScoped
@Transactional
class ReadLedgers {

    private final MonthlyLedgers ledgers;
    private final LedgerDesk desk;
    private final CurrentCaller caller;
    private final LedgerViews views;
    private final Texts texts;

    @Inject
    ReadLedgers(MonthlyLedgers ledgers, LedgerDesk desk, CurrentCaller caller, LedgerViews views, Texts texts) {
        this.ledgers = ledgers;
        this.desk = desk;
        this.caller = caller;
        this.views = views;
        this.texts = texts;
    }

    LedgerView one(String unitCode, YearMonth month) {
        return views.view(desk.read(unitCode, month));
    }

    Page<LedgerView> list(LedgerParams params, PageRequest request) {
        return views.view(ledgers.list(filter(params), request));
    }

    private LedgerFilter filter(LedgerParams params) {
        @Nullable YearMonth month = Months.readIfAny("month", params.month);
        @Nullable YearMonth from = month != null ? month : Months.readIfAny("from", params.from);
        @Nullable YearMonth to = month != null ? month : Months.readIfAny("to", params.to);
        Months.refuseBackwards(from, to);
        return new LedgerFilter(caller.subtree(params.unit), from, to, status(params.status));
    }

    private static @Nullable LedgerStatus status(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return LedgerStatus.of(text)
                .orElseThrow(() -> new Refusal(
                        CommonRefusal.VALIDATION_FAILED,
                        List.of(new FieldError("status", "STATUS_UNKNOWN", Arrays.toString(LedgerStatus.values())))));
    }

    /** The ledger's versions, the first one first. */
    Page<VersionView> versions(String unitCode, YearMonth month, PageRequest request) {
        MonthlyLedger ledger = desk.read(unitCode, month);
        List<LedgerStepRow> steps = ledgers.steps(ledger.id(), after(request), request.since(), request.rowsToRead());
        Map<Long, List<Entry>> figures = ledgers.figures(ledger.id());
        return Page.of(steps, request, each -> Cursors.encode(each.key.version()))
                .map(each -> view(each, figures.getOrDefault(each.contentVersion, List.of())));
    }

    private VersionView view(LedgerStepRow step, List<Entry> entries) {
        return new VersionView(
                step.key.version(),
                step.action.name(),
                texts.pick(step.action.zh(), step.action.en()),
                step.status.name(),
                step.source.name(),
                views.entries(entries),
                step.reason,
                step.resubmitBy,
                step.late,
                step.authorName,
                step.at);
    }

    private static long after(PageRequest request) {
        if (request.cursor() == null) {
            return 0;
        }
        try {
            return Long.parseLong(Cursors.decode(request.cursor(), 1).get(0));
        } catch (NumberFormatException foreign) {
            throw Cursors.unreadable();
        }
    }
}
