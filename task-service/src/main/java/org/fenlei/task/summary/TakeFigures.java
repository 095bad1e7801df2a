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
        String district = directory.tree().districtOf(unitCode);
        Optional<VisiblePlans.OfYear> plan = plans.ofYear(district, period.year());
        List<VisiblePlans.OfYear> earlier = plans.reachingInto(district, period.year());
        List<Assignment> found = new ArrayList<>();
        plan.ifPresent(known -> found.addAll(assignments.ofUnit(known.id(), unitCode, period.window())));
        List<Assignment> comingRound = assignments.comingRound(
                earlier.stream().map(VisiblePlans.OfYear::id).toList(), unitCode, period.window());
        found.addAll(comingRound);
        Optional<VisiblePlans.OfYear> named = plan.or(
                () -> earlier.stream().filter(each -> isOf(comingRound, each)).findFirst());
        return new Figures(
                today, named.map(VisiblePlans.OfYear::title).orElse(null), demands(found, new Snapshot(period, today)));
    }

    private static boolean isOf(List<Assignment> found, VisiblePlans.OfYear plan) {
        return found.stream().anyMatch(each -> each.duty().planId().equals(plan.id()));
    }

    private List<Demand> demands(List<Assignment> found, Snapshot snapshot) {
        Map<UUID, List<Assignment>> byObligation = new LinkedHashMap<>();
        found.forEach(each -> byObligation
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
