package org.fenlei.task.reading.duty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.Apportionment.GivenShare;
import org.fenlei.task.reading.FanOut;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.QuestionCode;

/** 新建30座，其中荷香街道12座、柳岸街道18座: a total of all units, and what the text gives to some of them. */
final class Totals {
    private final List<Demand> demands;
    private final Set<Demand> named;
    private final Set<Demand> ofNamesAlone;

    private Totals(List<Demand> demands, Set<Demand> named, Set<Demand> ofNamesAlone) {
        this.demands = new ArrayList<>(demands);
        this.named = named;
        this.ofNamesAlone = ofNamesAlone;
    }

    /**
     * The demands, with totals that are divided.
     *
     * @param named those that name whose they are
     * @param ofNamesAlone those among them that name nothing else
     */
    static List<Demand> divided(List<Demand> demands, Set<Demand> named, Set<Demand> ofNamesAlone) {
        var totals = new Totals(demands, named, ofNamesAlone);
        for (int at = 0; at < totals.demands.size(); at++) {
            Demand total = totals.demands.get(at);
            List<Demand> parts = totals.partsOf(total, at + 1);
            if (!parts.isEmpty()) {
                totals.divide(total, parts);
            }
        }
        return totals.demands;
    }

    private List<Demand> partsOf(Demand total, int from) {
        boolean counts = total.kind == ObligationKind.TARGET || total.kind == ObligationKind.RECURRING;
        if (!counts
                || total.minimum == null
                || total.per != null
                || named.contains(total)
                || !total.mentioned.isEmpty()) {
            return List.of();
        }
        return demands.subList(from, demands.size()).stream()
                .takeWhile(part -> isPart(total, part))
                .toList();
    }

    private boolean isPart(Demand total, Demand part) {
        boolean ofTheSame = ofNamesAlone.contains(part)
                || (total.counted != null && total.counted.equals(part.counted) && !total.counted.isEmpty());
        return ofTheSame
                && !part.owners.isEmpty()
                && part.sentence == total.sentence
                && part.kind == total.kind
                && part.period == total.period
                && part.minimum != null
                && Objects.equals(part.unitOfMeasure, total.unitOfMeasure);
    }

    private void divide(Demand total, List<Demand> parts) {
        FanOuts.giveToAll(total);
        BigDecimal sum = parts.stream()
                .map(part -> Objects.requireNonNull(part.minimum))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int difference = sum.compareTo(Objects.requireNonNull(total.minimum));
        if (difference > 0) {
            total.doubts.add(Doubt.of(QuestionCode.FAN_OUT_UNCLEAR, total.title));
        }
        if (difference == 0 && areGiven(total, parts)) {
            apportion(total, parts);
            return;
        }
        parts.forEach(part -> {
            part.counted = total.counted;
            if (difference == 0 && FanOuts.settle(part)) {
                part.fanOut = FanOut.JOINTLY;
            }
        });
    }

    /** Whether each part is a single unit's, by the day of the total and without a doubt of its own. */
    private static boolean areGiven(Demand total, List<Demand> parts) {
        Set<String> units = new HashSet<>();
        return parts.stream()
                .allMatch(part -> part.doubts.isEmpty()
                        && part.owners.size() == 1
                        && part.owners.get(0).unitCodes().size() == 1
                        && units.add(part.owners.get(0).unitCodes().get(0))
                        && Objects.equals(part.dueDate, total.dueDate)
                        && Objects.equals(part.dueRule, total.dueRule)
                        && Objects.equals(part.validFrom, total.validFrom));
    }

    private void apportion(Demand total, List<Demand> parts) {
        total.apportionment = new Apportionment(
                Apportionment.Method.GIVEN,
                null,
                parts.stream()
                        .map(part -> new GivenShare(
                                part.owners.get(0).unitCodes().get(0), Objects.requireNonNull(part.minimum)))
                        .toList());
        total.to = Math.max(total.to, parts.get(parts.size() - 1).to);
        Set<Demand> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(parts);
        demands.removeIf(gone::contains);
        demands.stream().filter(demand -> gone.contains(demand.dependsOn)).forEach(demand -> {
            demand.dependsOn = total;
            demand.owners = total.owners;
            demand.fanOut = total.fanOut;
        });
    }
}
