package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.fenlei.task.Names;
import org.fenlei.task.summary.domain.Demand;
import org.fenlei.task.summary.domain.Figures;
import org.fenlei.task.summary.domain.Item;
import org.fenlei.task.summary.domain.Totals;
import org.fenlei.task.summary.domain.Words;
import org.jspecify.annotations.Nullable;

/** Shows figures with their remarks, in the language of the request. */
@ApplicationScoped
class FiguresViews {

    private final Names names;

    @Inject
    FiguresViews(Names names) {
        this.names = names;
    }

    SummaryView.FiguresView view(Figures figures, Words words) {
        return new SummaryView.FiguresView(
                figures.takenOn(),
                figures.planTitle(),
                view(figures.totals()),
                figures.counted().stream()
                        .map(each -> view(each, remark(each, words)))
                        .toList(),
                figures.standing().stream()
                        .map(each -> new SummaryView.StandingView(
                                each.obligationId(), each.taskNumber(), each.title(), remark(each, words)))
                        .toList());
    }

    SummaryView.TotalsView view(Totals totals) {
        return new SummaryView.TotalsView(
                totals.demands(),
                totals.standing(),
                totals.assignments(),
                totals.closing(),
                totals.fulfilled(),
                totals.fulfilledLate(),
                totals.overdue(),
                totals.atRisk(),
                totals.early(),
                totals.madeUp(),
                totals.continuing(),
                totals.ended(),
                totals.share());
    }

    private SummaryView.DemandView view(Demand demand, @Nullable String remark) {
        return new SummaryView.DemandView(
                demand.obligationId(),
                demand.taskNumber(),
                demand.title(),
                demand.kind(),
                names.of(demand.kind()),
                demand.measure(),
                names.of(demand.measure()),
                demand.fanOut(),
                demand.unitOfMeasure(),
                demand.required(),
                demand.counted(),
                demand.share(),
                demand.status(),
                names.of(demand.status()),
                demand.items().stream().map(this::view).toList(),
                remark);
    }

    private SummaryView.ItemView view(Item item) {
        return new SummaryView.ItemView(
                item.assignmentId(),
                item.period(),
                item.window(),
                item.dueDate(),
                item.required(),
                item.maximum(),
                item.counted(),
                item.status(),
                names.of(item.status()),
                item.fulfilledOn(),
                item.closing());
    }

    private static @Nullable String remark(Demand demand, Words words) {
        Map<?, String> remarks = words.remarks();
        return remarks.get(demand.obligationId());
    }
}
