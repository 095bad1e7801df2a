package org.fenlei.task.reading.units;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.UnitDirectory.Entry;

/**
 * Who is today in the groups that a draft names. A draft keeps the members of the day on which it was read; a group that
 * only a person could tell (各责任单位) stays as it was told.
 */
public final class GroupMembers {

    private final UnitResolver resolver;
    private final Set<String> active;
    private final Map<String, String> heirs;

    /**
     * As a directory knows them.
     *
     * @param directory of today
     * @param heirs the unit that stands for each one that was merged: who takes another's place has not come in
     */
    public GroupMembers(UnitDirectory directory, Map<String, String> heirs) {
        this.resolver = new UnitResolver(directory);
        this.active = directory.entries().stream().map(Entry::code).collect(Collectors.toSet());
        this.heirs = Map.copyOf(heirs);
    }

    /**
     * What became of a group.
     *
     * @param name the group as the plan writes it
     * @param joined codes of the units that are in it now and were not
     * @param left codes of the units that were in it and are not now, though they stand
     */
    public record Change(String name, List<String> joined, List<String> left) {

        private boolean isAny() {
            return !joined.isEmpty() || !left.isEmpty();
        }
    }

    /** What became of the group that is named; empty for a unit, and where all are in it who were. */
    public Optional<Change> changeOf(UnitRef ref) {
        return whole(ref).map(today -> change(ref, today)).filter(Change::isAny);
    }

    /** The same with the members of today, where they are others. */
    public UnitRef today(UnitRef ref) {
        return whole(ref).filter(today -> change(ref, today).isAny()).orElse(ref);
    }

    private Change change(UnitRef ref, UnitRef today) {
        Set<String> then = ref.unitCodes().stream()
                .map(code -> heirs.getOrDefault(code, code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> joined =
                today.unitCodes().stream().filter(code -> !then.contains(code)).toList();
        List<String> left = then.stream()
                .filter(code -> active.contains(code) && !today.unitCodes().contains(code))
                .toList();
        return new Change(ref.name(), joined, left);
    }

    private Optional<UnitRef> whole(UnitRef ref) {
        return ref.group() ? resolver.group(ref.name(), ref.code()) : Optional.empty();
    }
}
