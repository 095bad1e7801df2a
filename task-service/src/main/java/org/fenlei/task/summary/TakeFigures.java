package org.fenlei.task.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.unit.Unit;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.task.assignment.AssignmentsOfPeriod;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.plan.VisiblePlans;
import org.fenlei.task.summary.domain.Composition;
import org.fenlei.task.summary.domain.Demand;
import org.fenlei.task.summary.domain.Figures;
import org.fenlei.task.summary.domain.Frozen;
import org.fenlei.task.summary.domain.Item;
import org.fenlei.task.summary.domain.Snapshot;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.Words;
import org.fenlei.task.unit.Directory;

/** Takes a unit's figures of a period from what is recorded, and writes the sections that nobody wrote. */
@ApplicationScoped
class TakeFigures {

    private final AssignmentsOfPeriod assignments;
    private final VisiblePlans plans;
    private final Directory directory;
    private final UnitCopy units;
    private final Clock clock;

    @Inject
    TakeFigures(AssignmentsOfPeriod assignments, VisiblePlans plans, Directory directory, UnitCopy units, Clock clock) {
        this.assignments = assignments;
        this.plans = plans;
        this.directory = directory;
        this.units = units;
        this.clock = clock;
    }

    /** Figures and every section, as they stand today. */
    Frozen of(String unitCode, SummaryPeriod period, Words words) {
        Figures figures = figures(unitCode, period);
        String unitName = units.find(unitCode).map(Unit::name).orElse(unitCode);
        Composition composition = new Composition(unitName, period, figures);
        return new Frozen(unitName, figures, words.over(composition.sections()));
    }

    /** What a summary says: what was handed in, or what stands today while it is being written. */
    Frozen of(Summary summary) {
        Frozen handedIn = summary.frozen();
        return handedIn == null ? of(summary.unitCode(), summary.period(), summary.words()) : handedIn;
    }

    Figures figures(String unitCode, SummaryPeriod period) {
        LocalDate today = LocalDate.now(clock);
        Optional<VisiblePlans.OfYear> plan = plans.ofYear(directory.tree().districtOf(unitCode), period.year());
        return plan.map(found -> new Figures(today, found.title(), demands(found.id(), unitCode, period, today)))
                .orElseGet(() -> new Figures(today, null, List.of()));
    }

    private List<Demand> demands(UUID planId, String unitCode, SummaryPeriod period, LocalDate today) {
        Snapshot snapshot = new Snapshot(period, today);
        Map<UUID, List<Assignment>> byObligation = new LinkedHashMap<>();
        assignments.ofUnit(planId, unitCode, period.window()).forEach(each -> byObligation
                .computeIfAbsent(each.duty().obligationId(), id -> new ArrayList<>())
                .add(each));
        return byObligation.values().stream()
                .map(ofOne -> demand(ofOne, snapshot))
                .toList();
    }

    private Demand demand(List<Assignment> ofOne, Snapshot snapshot) {
        Assignment.OfObligation duty = ofOne.get(0).duty();
        List<Item> items = ofOne.stream()
                .map(each -> snapshot.of(each, day -> assignments.tallyOn(each, day)))
                .toList();
        return new Demand(
                duty.obligationId(),
                duty.taskNumber(),
                duty.title(),
                duty.kind(),
                duty.measure(),
                duty.fanOut(),
                duty.unitOfMeasure(),
                items);
    }
}
