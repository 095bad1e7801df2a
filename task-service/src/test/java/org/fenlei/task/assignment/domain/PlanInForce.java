package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.unit.domain.UnitTree;
import org.jspecify.annotations.Nullable;

/** A plan of 2023 with one demand, and what became of its assignments under each version. */
final class PlanInForce {

    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of());

    private final UUID plan = UUID.randomUUID();
    private final UUID obligation = UUID.randomUUID();
    private final Duty duty;
    private final Measure measure;
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Assignment> withdrawn = new ArrayList<>();
    private final Map<String, String> heirs = new HashMap<>();
    private int opened;

    private PlanInForce(Duty duty, Measure measure) {
        this.duty = duty;
        this.measure = measure;
    }

    static PlanInForce of(DutyBuilder demand) {
        PlanInForce first = new PlanInForce(demand.build(), Measure.REPORTED);
        first.opens(LocalDate.of(2023, 1, 1)).planned().forEach(first::open);
        return first;
    }

    /** The version that takes its place. */
    PlanInForce revised(String effective, DutyBuilder demand) {
        return revised(effective, demand, measure);
    }

    PlanInForce revised(String effective, DutyBuilder demand, Measure measure) {
        LocalDate day = LocalDate.parse(effective);
        PlanInForce next = new PlanInForce(demand.build(), measure);
        Succession succession = Succession.of(
                day,
                assignments,
                List.of(opens(day)),
                List.of(next.opens(day)),
                Map.of(obligation, next.obligation),
                heirs);
        next.heirs.putAll(heirs);
        succession.carried().forEach(next::carryOver);
        succession.opened().forEach(each -> next.open(each.planned()));
        next.opened = succession.opened().size();
        next.withdrawn.addAll(succession.withdrawn());
        next.requireEachOnce();
        return next;
    }

    /** Something happens to the assignment of a period and unit. */
    PlanInForce with(@Nullable String period, String unit, UnaryOperator<Assignment> what) {
        assignments.replaceAll(each -> String.valueOf(each.period()).equals(String.valueOf(period))
                        && each.unitCodes().contains(unit)
                ? what.apply(each)
                : each);
        return this;
    }

    /** Something happens to what stands in place of the demand from before it was asked in another way. */
    PlanInForce withFormer(UnaryOperator<Assignment> what) {
        assignments.replaceAll(each -> each.duty().inPlaceOf() == null ? each : what.apply(each));
        return this;
    }

    /** From now on one unit stands for another. */
    PlanInForce merged(String unit, String into) {
        heirs.put(unit, into);
        return this;
    }

    /** Its only assignment. */
    Assignment only() {
        assertThat(assignments).hasSize(1);
        return assignments.get(0);
    }

    List<Assignment> assignments() {
        return assignments;
    }

    Assignment of(@Nullable String period, String unit) {
        return assignments.stream()
                .filter(each -> String.valueOf(each.period()).equals(String.valueOf(period)))
                .filter(each -> each.unitCodes().contains(unit))
                .findFirst()
                .orElseThrow();
    }

    /** The demand's own, without what stands in its place. */
    Assignment own() {
        return assignments.stream()
                .filter(each -> each.duty().inPlaceOf() == null)
                .findFirst()
                .orElseThrow();
    }

    List<Assignment> withdrawn() {
        return withdrawn;
    }

    /** How many this version asked for the first time. */
    int opened() {
        return opened;
    }

    UUID obligation() {
        return obligation;
    }

    static UnaryOperator<Assignment> dueOn(String day) {
        LocalDate due = LocalDate.parse(day);
        return before -> before.withDueDate(due, due, Instant.EPOCH);
    }

    static UnaryOperator<Assignment> done(String day) {
        return before -> before.withProgress(new Tally(BigDecimal.TEN, LocalDate.parse(day)), Instant.EPOCH);
    }

    static UnaryOperator<Assignment> ended(AssignmentStatus.End how) {
        return before -> before.ended(new Assignment.Ending(how, "撤并"), Instant.EPOCH);
    }

    private Succession.Opens opens(LocalDate effective) {
        Opening opening = new Opening(2023, effective, UnitTree.of(List.of()), CALENDAR);
        return new Succession.Opens(
                obligation, duty.kind(), duty.fanOut(), measure, duty.period(), opening.ofWholeYear(duty));
    }

    private void open(PlannedAssignment planned) {
        assignments.add(Assignment.opened(UUID.randomUUID(), ofObligation(), planned, Instant.EPOCH));
    }

    private void carryOver(Succession.Carried carried) {
        Assignment.OfObligation before = carried.before().duty();
        Assignment.OfObligation now = carried.obligationId() != null
                ? ofObligation()
                : carried.inPlaceOf() != null ? before.inPlaceOf(ofObligation()) : before.owedUnder(plan);
        assignments.add(carried.before().carriedOver(now, carried.terms(), Instant.EPOCH));
    }

    private Assignment.OfObligation ofObligation() {
        ObligationKind kind = duty.kind();
        return new Assignment.OfObligation(
                plan,
                2023,
                UUID.randomUUID(),
                "1",
                obligation,
                "分类市集",
                kind,
                measure,
                duty.fanOut(),
                "场",
                duty.rollPolicy(),
                new Timing(duty.period(), duty.dueDate(), duty.dueRule(), duty.validFrom()),
                null);
    }

    /** As the database requires it. */
    private void requireEachOnce() {
        assertThat(assignments)
                .extracting(
                        each -> each.duty().obligationId(),
                        each -> each.window().from(),
                        Assignment::unitCodes)
                .doesNotHaveDuplicates();
    }
}
