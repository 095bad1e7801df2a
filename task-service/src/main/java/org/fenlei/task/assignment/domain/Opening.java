package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.obligation.domain.Window;
import org.fenlei.task.unit.domain.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * Opens the assignments of a plan's obligations: obligation × responsible unit (or the joint group) × window.
 *
 * @param year the plan's year
 * @param effective the day from which the plan holds; windows that end before it are not opened
 * @param units the units as they stand
 * @param calendar the working days
 */
public record Opening(int year, LocalDate effective, UnitTree units, WorkCalendar calendar) {

    /** Those of what an obligation asks for that are opened, in the same order. */
    public List<PlannedAssignment> opened(List<PlannedAssignment> ofWholeYear) {
        return ofWholeYear.stream()
                .filter(planned -> !planned.window().endsBefore(effective))
                .toList();
    }

    /** How many windows of earlier years are over before the plan takes effect, and not opened. */
    public long leftOutOfEarlierYears(List<PlannedAssignment> ofWholeYear) {
        LocalDate begins = LocalDate.of(year, 1, 1);
        return ofWholeYear.stream()
                .map(PlannedAssignment::window)
                .filter(window -> window.endsBefore(effective) && window.endsBefore(begins))
                .distinct()
                .count();
    }

    /**
     * What an obligation asks for in all of the plan's year, and in the years beside it that its own first and last day
     * name, whenever the plan takes effect: by window, then by unit.
     */
    public List<PlannedAssignment> ofWholeYear(Duty duty) {
        if (!duty.opens()) {
            return List.of();
        }
        List<PlannedAssignment> opened = new ArrayList<>();
        for (Window window : windowsOf(duty)) {
            for (Share share : sharesOf(duty)) {
                opened.add(assignment(duty, window, share));
            }
        }
        return opened;
    }

    private List<Window> windowsOf(Duty duty) {
        Recurrence period = duty.period();
        LocalDate dated = duty.dueDate();
        LocalDate first = duty.validFrom();
        if (period != null && duty.kind() != ObligationKind.STANDING) {
            return new Timing(period, dated, duty.dueRule(), first).windows(period, year);
        }
        Window whole = Window.ofYear(year);
        LocalDate from = first == null ? whole.from() : first;
        LocalDate to = dated == null || duty.kind() == ObligationKind.STANDING ? whole.to() : dated;
        Window once = new Window(from.isAfter(to) ? to : from, to);
        return first != null && once.endsBefore(first) ? List.of() : List.of(once);
    }

    private PlannedAssignment assignment(Duty duty, Window window, Share share) {
        LocalDate due = dueDate(duty, window);
        LocalDate effectiveDue = due == null ? null : calendar.roll(due, duty.rollPolicy());
        boolean watched = due != null && duty.kind() != ObligationKind.STANDING && !duty.waiting();
        return new PlannedAssignment(
                share.units(),
                label(duty, window),
                window,
                due,
                effectiveDue,
                share.required(),
                duty.maximum(),
                duty.waiting(),
                watched);
    }

    private static @Nullable String label(Duty duty, Window window) {
        Recurrence period = duty.kind() == ObligationKind.STANDING ? Recurrence.YEAR : duty.period();
        return period == null ? null : period.label(window);
    }

    /** A demand of once that names no date has none; everything else falls due with its window or by its rule. */
    private static @Nullable LocalDate dueDate(Duty duty, Window window) {
        if (duty.kind() == ObligationKind.MILESTONE && duty.dueDate() == null && duty.period() == null) {
            return null;
        }
        if (duty.period() != null && duty.dueRule() != null) {
            return duty.dueRule().dueDate(duty.period(), window);
        }
        return window.to();
    }

    private List<Share> sharesOf(Duty duty) {
        if (!duty.shares().isEmpty()) {
            return duty.shares().entrySet().stream()
                    .filter(share -> share.getValue().signum() > 0)
                    .map(share -> new Share(List.of(share.getKey()), share.getValue()))
                    .toList();
        }
        BigDecimal each = quantity(duty);
        if (duty.fanOut() == FanOut.JOINTLY) {
            return List.of(new Share(duty.units(), times(each, duty.per(), districtWide(duty))));
        }
        Multiplier per = duty.per();
        List<Share> shares = duty.units().stream()
                .filter(unit -> per == null || below(unit, per) > 0)
                .map(unit -> new Share(List.of(unit), times(each, per, per == null ? 1 : below(unit, per))))
                .toList();
        return shares.isEmpty()
                ? duty.units().stream()
                        .map(unit -> new Share(List.of(unit), each))
                        .toList()
                : shares;
    }

    /** The units below which, or for a joint demand in whose district, there is nothing of what it is multiplied by. */
    public List<String> withNothingToMultiplyBy(Duty duty) {
        Multiplier per = duty.per();
        if (per == null || !duty.opens() || quantity(duty) == null) {
            return List.of();
        }
        if (duty.fanOut() == FanOut.JOINTLY) {
            return districtWide(duty) == 0 ? duty.units() : List.of();
        }
        return duty.units().stream().filter(unit -> below(unit, per) == 0).toList();
    }

    private int districtWide(Duty duty) {
        return duty.per() == null ? 1 : below(units.districtOf(duty.units().get(0)), duty.per());
    }

    private int below(String unit, Multiplier per) {
        return units.count(unit, per::counts);
    }

    private static @Nullable BigDecimal quantity(Duty duty) {
        return switch (duty.kind()) {
            case MILESTONE, RECURRING -> duty.minimum() == null ? BigDecimal.ONE : duty.minimum();
            case TARGET, RATE, LIMIT -> duty.minimum();
            case STANDING, UNSCHEDULED -> null;
        };
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal quantity, @Nullable Multiplier per, int factor) {
        return quantity == null || per == null || factor == 0
                ? quantity
                : quantity.multiply(BigDecimal.valueOf(factor));
    }

    private record Share(List<String> units, @Nullable BigDecimal required) {}
}
