package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.assignment.ApportionTotals.Division;
import org.fenlei.task.assignment.domain.AssignmentRefusal;
import org.fenlei.task.assignment.domain.Duty;
import org.fenlei.task.assignment.domain.Multiplier;
import org.fenlei.task.assignment.domain.Opening;
import org.fenlei.task.assignment.domain.PlannedAssignment;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.unit.Directory;
import org.jboss.logging.Logger;

/** Works out which assignments a plan opens, with the units and the work calendar as they stand. */
@ApplicationScoped
class PlannedDuties {

    private static final Logger LOG = Logger.getLogger(PlannedDuties.class);

    private final Directory directory;
    private final ApportionTotals apportionTotals;
    private final Calendars calendars;
    private final Clock clock;

    @Inject
    PlannedDuties(Directory directory, ApportionTotals apportionTotals, Calendars calendars, Clock clock) {
        this.directory = directory;
        this.apportionTotals = apportionTotals;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What a plan opens.
     *
     * @param assignments by obligation, in the plan's order
     * @param ofWholeYear the same with what was over before the plan takes effect, which it does not open
     * @param provisional whether some fall due, or have reminders, in a year of which no work calendar is published
     * @param warnings demands for which nobody answers, units without a share of a total or that were dissolved, and years
     *     without a calendar
     * @param leftOut a warning of each demand that opens nothing, or not its windows of earlier years, since the plan
     *     takes effect too late for it, by the id of the obligation
     */
    record Planned(
            Map<Obligation, List<PlannedAssignment>> assignments,
            Map<Obligation, List<PlannedAssignment>> ofWholeYear,
            boolean provisional,
            List<Warning> warnings,
            Map<UUID, Warning> leftOut) {

        /** All of them, but of what goes on from the plan before. */
        List<Warning> warningsBut(Set<UUID> goingOn) {
            List<Warning> all = new ArrayList<>(warnings);
            leftOut.forEach((obligation, warning) -> {
                if (!goingOn.contains(obligation)) {
                    all.add(warning);
                }
            });
            return all;
        }
    }

    /**
     * What a plan opens that is to be published.
     *
     * @throws Refusal with all of them, if some totals cannot be divided, or some dates lie too far from the plan's year
     */
    Planned of(AssignedPlan plan) {
        ResponsibleUnits responsible = responsible();
        Division division = divide(plan, responsible);
        List<FieldError> hindrances = hindrances(plan, division);
        if (!hindrances.isEmpty()) {
            boolean tooFar = hindrances.size() > division.notDivisible().size();
            throw new Refusal(
                    tooFar ? AssignmentRefusal.DATES_TOO_FAR : AssignmentRefusal.TOTAL_NOT_DIVISIBLE, hindrances);
        }
        return planned(plan, responsible, division);
    }

    /** What a published plan would open today; a total that cannot be divided any more opens nothing. */
    Planned asFarAsDivisible(AssignedPlan plan) {
        ResponsibleUnits responsible = responsible();
        Division division = divide(plan, responsible);
        List<Obligation> divisible = plan.obligations().stream()
                .filter(each ->
                        each.apportionment() == null || division.shares().containsKey(each.id()))
                .toList();
        AssignedPlan known = new AssignedPlan(plan.id(), plan.year(), plan.effective(), plan.taskNumbers(), divisible);
        return planned(known, responsible, division);
    }

    /** Why a plan cannot be opened today: totals that cannot be divided, dates too far away; empty if it can. */
    List<FieldError> hindrances(AssignedPlan plan) {
        return hindrances(plan, divide(plan, responsible()));
    }

    private static List<FieldError> hindrances(AssignedPlan plan, Division division) {
        return Stream.concat(tooFar(plan).stream(), division.notDivisible().stream())
                .toList();
    }

    private static List<FieldError> tooFar(AssignedPlan plan) {
        return plan.obligations().stream()
                .flatMap(each -> each.timing().tooFarFrom(plan.year()).stream()
                        .map(error -> error.within("/obligations/" + each.id())))
                .toList();
    }

    /** The unit that stands today for each one that was merged. */
    Map<String, String> heirs() {
        return directory.successors();
    }

    private ResponsibleUnits responsible() {
        return new ResponsibleUnits(directory.tree(), directory.successors());
    }

    private Division divide(AssignedPlan plan, ResponsibleUnits responsible) {
        return apportionTotals.run(plan.obligations(), responsible, dayOfDenominators(plan));
    }

    private Planned planned(AssignedPlan plan, ResponsibleUnits responsible, Division division) {
        WorkCalendar calendar = calendars.current();
        Opening opening = new Opening(plan.year(), plan.effective(), responsible.units(), calendar);
        Set<Integer> years = new HashSet<>(Set.of(plan.year()));
        List<Warning> warnings = new ArrayList<>();
        Map<Obligation, List<PlannedAssignment>> planned = new LinkedHashMap<>();
        Map<Obligation, List<PlannedAssignment>> ofWholeYear = new LinkedHashMap<>();
        Map<UUID, Warning> leftOut = new LinkedHashMap<>();
        for (Obligation obligation : plan.obligations()) {
            Duty duty = duty(obligation, responsible, division.shares().getOrDefault(obligation.id(), Map.of()));
            warn(obligation, duty, plan, warnings);
            nothingToMultiplyBy(obligation, duty, plan, opening).ifPresent(warnings::add);
            responsible
                    .dissolved(obligation)
                    .forEach(unit -> warnings.add(new Warning(
                            "/tasks/" + plan.numberOf(obligation),
                            "UNIT_DISSOLVED",
                            unit + ": " + obligation.title())));
            List<PlannedAssignment> all = opening.ofWholeYear(duty);
            List<PlannedAssignment> opened = opening.opened(all);
            opened.forEach(each -> years(each).forEach(years::add));
            planned.put(obligation, opened);
            ofWholeYear.put(obligation, all);
            leftOut(obligation, duty, plan, opening, all).ifPresent(warning -> leftOut.put(obligation.id(), warning));
        }
        Set<Integer> missing = calendar.provisional(years);
        missing.forEach(year -> warnings.add(withoutCalendar(plan.id(), year)));
        return new Planned(planned, ofWholeYear, !missing.isEmpty(), warnings, leftOut);
    }

    private static Optional<Warning> leftOut(
            Obligation obligation, Duty duty, AssignedPlan plan, Opening opening, List<PlannedAssignment> all) {
        if (duty.asks() && opening.opened(all).isEmpty()) {
            return Optional.of(opensNothing(obligation, plan));
        }
        long windows = opening.leftOutOfEarlierYears(all);
        return windows == 0 ? Optional.empty() : Optional.of(opensLess(obligation, plan, windows));
    }

    /** Where nobody has any, each is asked for the quantity once; where only some have none, those are asked for nothing. */
    private static Optional<Warning> nothingToMultiplyBy(
            Obligation obligation, Duty duty, AssignedPlan plan, Opening opening) {
        List<String> units = opening.withNothingToMultiplyBy(duty);
        if (units.isEmpty()) {
            return Optional.empty();
        }
        String outcome = units.size() == duty.units().size()
                ? "，按原数量计，未相乘。 None are registered: the quantity is asked for without being multiplied."
                : "，这些单位未产生责任事项。 None are registered below these units: nothing is opened for them.";
        return Optional.of(new Warning(
                "/tasks/" + plan.numberOf(obligation),
                "NOTHING_TO_MULTIPLY_BY",
                String.join("、", units) + ": " + obligation.title() + "：名录中没有“"
                        + Objects.requireNonNull(duty.per()).zh() + "”所指的单位" + outcome));
    }

    private static Warning opensLess(Obligation obligation, AssignedPlan plan, long windows) {
        return new Warning(
                "/tasks/" + plan.numberOf(obligation),
                "EARLIER_WINDOWS_LEFT_OUT",
                obligation.title() + "：方案生效日期 " + plan.effective() + " 之前已结束的往年周期 " + windows + " 个，未产生责任事项。 " + windows
                        + " windows of earlier years are over before the plan takes effect: not opened.");
    }

    private static Warning opensNothing(Obligation obligation, AssignedPlan plan) {
        return new Warning(
                "/tasks/" + plan.numberOf(obligation),
                "OPENS_NOTHING",
                obligation.title() + "：时限早于方案生效日期或不在方案年度内，未产生责任事项。"
                        + " Nothing is opened: its dates are over before the plan takes effect, or not in its year.");
    }

    private static Stream<Integer> years(PlannedAssignment planned) {
        return Stream.of(planned.dueDate(), planned.effectiveDueDate())
                .filter(Objects::nonNull)
                .flatMap(due -> WorkCalendar.yearsAround(due).stream());
    }

    private static Warning withoutCalendar(UUID plan, int year) {
        LOG.warnf("plan %s is opened without a work calendar of %d: its dates are provisional", plan, year);
        return new Warning(
                "/plan/year",
                "CALENDAR_MISSING",
                year + "年的工作日历尚未发布，日期为暂定。 No work calendar of " + year + " is published: dates are provisional.");
    }

    /** What is known when the plan is both published and in force. */
    private LocalDate dayOfDenominators(AssignedPlan plan) {
        LocalDate today = LocalDate.now(clock);
        return plan.effective().isAfter(today) ? plan.effective() : today;
    }

    private static Duty duty(Obligation obligation, ResponsibleUnits responsible, Map<String, BigDecimal> shares) {
        return new Duty(
                obligation.kind(),
                obligation.minimum(),
                obligation.maximum(),
                obligation.period(),
                obligation.dueDate(),
                obligation.dueRule(),
                obligation.validFrom(),
                Multiplier.named(obligation.per()).orElse(null),
                obligation.fanOut(),
                responsible.of(obligation),
                shares,
                obligation.isFloor(),
                obligation.waitsFor() != null,
                obligation.rollPolicy());
    }

    private static void warn(Obligation obligation, Duty duty, AssignedPlan plan, List<Warning> warnings) {
        boolean opensNothing = obligation.kind() == ObligationKind.UNSCHEDULED || obligation.isFloor();
        String task = "/tasks/" + plan.numberOf(obligation);
        if (duty.units().isEmpty() && !opensNothing) {
            warnings.add(new Warning(task, "NO_RESPONSIBLE_UNIT", obligation.title()));
        }
        duty.shares().forEach((unit, share) -> {
            if (share.signum() == 0) {
                warnings.add(new Warning(task, "NO_SHARE", unit + ": " + obligation.title()));
            }
        });
        if (obligation.per() != null && duty.per() == null) {
            warnings.add(new Warning(task, "MULTIPLIER_UNKNOWN", obligation.per()));
        }
    }
}
