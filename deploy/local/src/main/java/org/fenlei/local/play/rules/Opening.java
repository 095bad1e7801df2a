package org.fenlei.local.play.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenlei.local.play.rules.Duty.Special;
import org.jspecify.annotations.Nullable;

/** Opens a plan's duties: each duty, for each of its units or all jointly, in each window that has not ended before. */
public record Opening(int year, LocalDate effective, District district) {

    /** Everything that the duties open; duties of one kind in a task are numbered. */
    public List<Assigned> of(List<Duty> duties) {
        Map<Duty, Integer> ordinals = Ordinals.of(duties, duty -> duty);
        return duties.stream()
                .flatMap(duty -> of(duty, ordinals.getOrDefault(duty, 0), floor(duty, duties)).stream())
                .toList();
    }

    private List<Assigned> of(Duty duty, int ordinal, @Nullable BigDecimal floor) {
        List<Assigned> opened = new ArrayList<>();
        if (!duty.opens()) {
            return opened;
        }
        for (Span window : windows(duty)) {
            for (List<String> units : responsible(duty)) {
                opened.add(new Assigned(duty, ordinal, units, window, due(duty, window), required(duty, units), floor));
            }
        }
        return opened;
    }

    /** The floor that a task sets for the things of its only target. */
    private static @Nullable BigDecimal floor(Duty duty, List<Duty> duties) {
        List<Duty> ofTask =
                duties.stream().filter(each -> each.task().equals(duty.task())).toList();
        boolean only = ofTask.stream().filter(Duty::opens).count() == 1;
        return ofTask.stream()
                .filter(each -> only && duty.kind() == Kind.TARGET && each.special() == Special.FLOOR)
                .map(Duty::required)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Span> windows(Duty duty) {
        LocalDate from = duty.validFrom();
        LocalDate first = from == null || from.isBefore(effective) ? effective : from;
        return all(duty).stream().filter(window -> !window.to().isBefore(first)).toList();
    }

    private List<Span> all(Duty duty) {
        if (duty.cycle() != null && duty.kind() != Kind.STANDING) {
            LocalDate dated = duty.due();
            return duty.cycle().spans(year).stream()
                    .filter(window -> dated == null || !window.from().isAfter(dated))
                    .toList();
        }
        Span whole = Span.ofYear(year);
        LocalDate from = duty.validFrom() == null ? whole.from() : duty.validFrom();
        LocalDate to = duty.due() == null ? whole.to() : duty.due();
        return List.of(new Span(from.isAfter(to) ? to : from, to));
    }

    private static @Nullable LocalDate due(Duty duty, Span window) {
        if (duty.kind() == Kind.MILESTONE && duty.due() == null && duty.cycle() == null) {
            return null;
        }
        return duty.cycle() != null && duty.rule() != null ? duty.rule().due(duty.cycle(), window) : window.to();
    }

    private List<List<String>> responsible(Duty duty) {
        if (duty.jointly()) {
            return List.of(duty.units());
        }
        List<List<String>> each = duty.units().stream()
                .filter(unit -> duty.per().isEmpty() || below(unit, duty.per()) > 0)
                .map(List::of)
                .toList();
        return each.isEmpty() ? duty.units().stream().map(List::of).toList() : each;
    }

    private @Nullable BigDecimal required(Duty duty, List<String> units) {
        BigDecimal each =
                switch (duty.kind()) {
                    case MILESTONE, RECURRING -> duty.required() == null ? BigDecimal.ONE : duty.required();
                    case TARGET, RATE, LIMIT -> duty.required();
                    case STANDING, UNSCHEDULED -> null;
                };
        if (each == null || duty.per().isEmpty()) {
            return each;
        }
        int times = duty.jointly() ? below(district.root(), duty.per()) : below(units.get(0), duty.per());
        return times == 0 ? each : each.multiply(BigDecimal.valueOf(times));
    }

    private int below(String unit, String per) {
        return (int) district.subtree(unit).stream()
                .filter(below -> below.kind().equals(per)
                        || (per.equals("TOWN") && below.kind().equals("SUB_DISTRICT")))
                .count();
    }
}
