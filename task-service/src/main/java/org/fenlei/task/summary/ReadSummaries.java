package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.Names;
import org.fenlei.task.Parameters;
import org.fenlei.task.summary.domain.Frozen;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.fenlei.task.summary.domain.Trace;
import org.jspecify.annotations.Nullable;

/** Reads summaries and their history. */
@ApplicationScoped
@Transactional
class ReadSummaries {

    private final Summaries summaries;
    private final SummaryDesk desk;
    private final SummaryViews views;
    private final FiguresViews figuresViews;
    private final CurrentCaller caller;
    private final Names names;

    @Inject
    ReadSummaries(
            Summaries summaries,
            SummaryDesk desk,
            SummaryViews views,
            FiguresViews figuresViews,
            CurrentCaller caller,
            Names names) {
        this.summaries = summaries;
        this.desk = desk;
        this.views = views;
        this.figuresViews = figuresViews;
        this.caller = caller;
        this.names = names;
    }

    /** The summary that is stored, or the draft that the figures make. */
    SummaryView one(String unitCode, String period) {
        SummaryPeriod asked = desk.requireBegun(unitCode, period);
        return summaries.find(unitCode, asked).map(views::view).orElseGet(() -> views.draft(unitCode, asked));
    }

    Page<SummaryItem> list(
            @Nullable String period, @Nullable String unit, @Nullable String status, PageRequest request) {
        Summaries.Filter filter = new Summaries.Filter(
                period == null || period.isBlank() ? null : SummaryDesk.period("period", period),
                caller.subtree(Parameters.text("unit", unit)),
                Parameters.code("status", status, SummaryStatus.class));
        Page<Summary> page = summaries.page(filter, request);
        Map<String, String> unitNames =
                names.ofUnits(page.items().stream().map(Summary::unitCode).toList());
        return page.map(each -> item(each, unitNames.getOrDefault(each.unitCode(), each.unitCode())));
    }

    /** The summary's versions, the first one first; missing while nothing is stored. */
    Page<VersionView> versions(String unitCode, String period, PageRequest request) {
        Summary summary =
                summaries.find(unitCode, desk.requireBegun(unitCode, period)).orElseThrow(NotFound::new);
        return Page.of(summaries.versions(summary.id(), request), request, each -> Cursors.encode(each.version()))
                .map(this::version);
    }

    private SummaryItem item(Summary summary, String unitName) {
        Frozen frozen = summary.frozen();
        Trace submission = summary.submission();
        boolean returned = summary.status() == SummaryStatus.RETURNED;
        return new SummaryItem(
                summary.unitCode(),
                unitName,
                summary.period().toString(),
                summary.status(),
                names.of(summary.status()),
                summary.version(),
                frozen == null ? null : figuresViews.view(frozen.figures().totals()),
                submission == null ? null : submission.at(),
                returned ? Objects.requireNonNull(summary.returned()).resubmitBy() : null,
                summary.changedAt());
    }

    private VersionView version(SummaryVersion kept) {
        Frozen frozen = kept.frozen();
        return new VersionView(
                kept.version(),
                kept.action(),
                names.of(kept.action()),
                kept.status(),
                frozen == null ? null : figuresViews.view(frozen.figures(), kept.words()),
                views.sections(frozen == null ? kept.words().sections() : frozen.sections(), kept.words()).stream()
                        .filter(each -> frozen != null || each.edited())
                        .toList(),
                kept.reason(),
                kept.resubmitBy(),
                kept.authorName(),
                kept.at());
    }
}
