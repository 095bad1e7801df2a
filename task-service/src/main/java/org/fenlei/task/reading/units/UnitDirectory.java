package org.fenlei.task.reading.units;

import java.util.List;
import java.util.Set;
import org.fenlei.task.domain.GroupName;
import org.jspecify.annotations.Nullable;

/**
 * The units that a plan's names are resolved against.
 *
 * @param entries active units, the district itself among them
 * @param groups those whose members are written down; who is in another follows from the kinds of units
 * @param departments codes of those that the directory counts as the district's departments, among the entries
 */
public record UnitDirectory(List<Entry> entries, List<Group> groups, List<String> departments) {

    public UnitDirectory {
        entries = List.copyOf(entries);
        groups = List.copyOf(groups);
        departments = List.copyOf(departments);
    }

    /**
     * A group whose members are written down.
     *
     * @param name the usual name
     * @param aliases other ways of writing it
     * @param members codes of the active units in it; nobody, if all were dissolved
     */
    public record Group(String name, List<String> aliases, List<String> members) {

        public Group {
            aliases = List.copyOf(aliases);
            members = List.copyOf(members);
        }

        boolean isCalled(String key) {
            return GroupName.isAmong(key, name, aliases);
        }
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
     * @param functions {@code SORTING_OFFICE}, {@code GOVERNMENT_OFFICE}
     */
    public record Entry(
            String code,
            String name,
            String level,
            String kind,
            @Nullable String parentCode,
            List<String> aliases,
            Set<String> functions) {

        public Entry {
            aliases = List.copyOf(aliases);
            functions = Set.copyOf(functions);
        }
    }
}
