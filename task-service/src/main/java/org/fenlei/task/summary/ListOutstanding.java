package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.task.Names;
import org.fenlei.task.Parameters;
import org.fenlei.task.assignment.AssignmentsOfPeriod;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.counting.CountOccurrence;
import org.fenlei.task.counting.domain.SummaryDemand;
import org.fenlei.task.obligation.domain.Window;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.jspecify.annotations.Nullable;

/** Tells who owes the summary of a period: a plan in force asks the unit for it, and nothing counts as handed in. */
@ApplicationScoped
@Transactional
class ListOutstanding {

    private final AssignmentsOfPeriod assignments;
    private final Summaries summaries;
    private final CurrentCaller caller;
    private final Names names;
    private final Clock clock;

    @Inject
    ListOutstanding(
            AssignmentsOfPeriod assignments, Summaries summaries, CurrentCaller caller, Names names, Clock clock) {
        this.assignments = assignments;
        this.summaries = summaries;
        this.caller = caller;
        this.names = names;
        this.clock = clock;
    }

    Page<OutstandingView> page(SummaryPeriod period, @Nullable String unit, PageRequest request) {
        Set<String> within = caller.subtree(Parameters.text("unit", unit));
        String after = request.cursor() == null
                ? ""
                : Cursors.decode(request.cursor(), 1).get(0);
        Map<String, Summary> begun = summaries.of(period);
        Map<String, String> unitNames = names.ofUnits();
        List<OutstandingView> rows = owing(period.window()).entrySet().stream()
                .filter(each -> within == null || within.contains(each.getKey()))
                .filter(each -> caller.scope().covers(each.getKey()))
                .filter(each -> each.getKey().compareTo(after) > 0)
                .filter(each ->
                        !changedAt(each.getValue(), begun.get(each.getKey())).isBefore(request.since()))
                .map(each -> view(
                        each.getKey(),
                        unitNames.getOrDefault(each.getKey(), each.getKey()),
                        each.getValue(),
                        begun.get(each.getKey())))
                .filter(each -> each.status().editable())
                .limit(request.rowsToRead())
                .toList();
        return Page.of(rows, request, row -> Cursors.encode(row.unitCode()));
    }

    /** The most pressing duty of each unit that owes the summary, by the unit's code. */
    private Map<String, Assignment> owing(Window span) {
        Map<String, Assignment> owing = new TreeMap<>();
        assignments.perhapsAskingForSummary(span).stream()
                .filter(each -> SummaryDemand.isMetBy(span, CountOccurrence.target(each)))
                .forEach(each -> each.unitCodes().forEach(code -> owing.putIfAbsent(code, each)));
        return owing;
    }

    private static Instant changedAt(Assignment duty, @Nullable Summary begun) {
        return begun == null || begun.changedAt().isBefore(duty.updatedAt()) ? duty.updatedAt() : begun.changedAt();
    }

    private OutstandingView view(String unitCode, String unitName, Assignment duty, @Nullable Summary begun) {
        SummaryStatus status = begun == null ? SummaryStatus.DRAFT : begun.status();
        LocalDate due = duty.effectiveDueDate();
        return new OutstandingView(
                unitCode,
                unitName,
                duty.id(),
                due,
                due != null && LocalDate.now(clock).isAfter(due),
                status,
                names.of(status),
                begun == null || begun.returned() == null || status != SummaryStatus.RETURNED
                        ? null
                        : begun.returned().resubmitBy());
    }
}
