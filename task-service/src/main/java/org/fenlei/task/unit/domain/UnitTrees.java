package org.fenlei.task.unit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who stood above whom on which day, and in whose place. A unit that was merged lies within its successor from that day
 * on. Not to be shared among threads.
 */
public final class UnitTrees {

    private final UnitTree today;
    private final Map<String, List<Placement>> placements;
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, UnitTree> trees = new TreeMap<>();
    private final Map<String, Set<String>> answering = new HashMap<>();

    private UnitTrees(UnitTree today, Map<String, List<Placement>> placements) {
        this.today = today;
        this.placements = placements;
        placements.values().forEach(each -> each.forEach(placement -> changes.add(placement.from())));
        changes.add(LocalDate.MIN);
    }

    /**
     * All of them.
     *
     * @param today the units as they stand
     * @param placements of every unit that did not always stand where it does, all it ever had
     */
    public static UnitTrees of(UnitTree today, Collection<Placement> placements) {
        return new UnitTrees(
                today,
                placements.stream()
                        .sorted(Comparator.comparingLong(Placement::version))
                        .collect(Collectors.groupingBy(
                                Placement::unitCode,
                                LinkedHashMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), UnitTrees::moves))));
    }

    /** A version that changed something else says nothing about since when the unit stands where it does. */
    private static List<Placement> moves(List<Placement> all) {
        List<Placement> moves = new ArrayList<>();
        for (Placement each : all) {
            if (moves.isEmpty() || !each.sameAs(moves.get(moves.size() - 1))) {
                moves.add(each);
            }
        }
        return List.copyOf(moves);
    }

    /** The units as they stand. */
    public UnitTree today() {
        return today;
    }

    /** The units as they stood on a day; those that were not there yet, as they stood first. */
    public UnitTree on(LocalDate day) {
        LocalDate since = Objects.requireNonNull(changes.floor(day));
        return trees.computeIfAbsent(since, this::standing);
    }

    private UnitTree standing(LocalDate day) {
        Map<String, Placement> standing = new HashMap<>();
        placements.forEach((code, all) -> standing.put(
                code,
                all.stream()
                        .filter(each -> !each.from().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .orElse(all.get(0))));
        return today.placed(standing);
    }

    /** Every unit that {@linkplain UnitTree#answersFor answers for} the place, or did on some day. */
    public Set<String> everAnsweringFor(String place) {
        return answering.computeIfAbsent(place, each -> {
            Set<String> units = new LinkedHashSet<>();
            changes.forEach(day -> units.addAll(on(day).answeringFor(each)));
            return units;
        });
    }

    /** The unit, and every one that it {@linkplain UnitTree#inPlaceOf went up in} on some day. */
    public Set<String> everInPlaceOf(String unit) {
        return changes.stream()
                .flatMap(day -> on(day).inPlaceOf(unit).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every place for which any of these units answers, or did on some day; the units themselves are among them. */
    public Set<String> placesOf(Collection<String> units) {
        Set<String> places = new HashSet<>(units);
        today.all().stream()
                .map(UnitNode::code)
                .filter(place -> !Collections.disjoint(everAnsweringFor(place), units))
                .forEach(places::add);
        return places;
    }

    /** The units that are merged today, and since when. */
    public Map<String, Merged> merged() {
        Map<String, Merged> merged = new HashMap<>();
        placements.forEach((code, all) -> all.forEach(each -> {
            Merged before = merged.get(code);
            if (each.successorCode() == null) {
                merged.remove(code);
            } else if (before == null || !before.into().equals(each.successorCode())) {
                merged.put(code, new Merged(each.successorCode(), each.from()));
            }
        }));
        return merged;
    }
}
