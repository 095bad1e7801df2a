package org.fenlei.task.reading.units;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units that a plan's names are resolved against.
 *
 * @param entries active units, the district itself among them
 */
public record UnitDirectory(List<Entry> entries) {

    public UnitDirectory {
        entries = List.copyOf(entries);
    }

    /**
     * One unit.
     *
     * @param code never changes
     * @param name official name
     * @param level {@code DISTRICT}, {@code SUB_DISTRICT} …; how it is spelt does not matter much
     * @param kind {@code TOWN}, {@code SUB_DISTRICT}, {@code GOVERNMENT_DEPARTMENT} …; likewise
     * @param parentCode the unit above; null for the root
     * @param aliases other names it goes by
     * @param groups names of the groups it belongs to
     * @param functions {@code SORTING_OFFICE}, {@code GOVERNMENT_OFFICE}
     */
    public record Entry(
            String code,
            String name,
            String level,
            String kind,
            @Nullable String parentCode,
            List<String> aliases,
            Set<String> groups,
            Set<String> functions) {

        public Entry {
            aliases = List.copyOf(aliases);
            groups = Set.copyOf(groups);
            functions = Set.copyOf(functions);
        }
    }
}
