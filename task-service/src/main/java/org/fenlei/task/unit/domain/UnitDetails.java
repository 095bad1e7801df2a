package org.fenlei.task.unit.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of a unit.
 *
 * @param code never changes
 * @param name official name
 * @param level tier of administration
 * @param kind what it is
 * @param parentCode the unit above, null at the top
 * @param aliases other names it goes by in documents
 * @param groups names of the groups that a list or a change puts it into
 * @param functions what the escalation ladder looks for: SORTING_OFFICE, GOVERNMENT_OFFICE
 * @param households number of households
 * @param builtUpHouseholds households in the built-up area
 * @param compounds residential compounds
 * @param creditCode unified social credit code
 * @param active whether it exists today
 */
public record UnitDetails(
        String code,
        String name,
        UnitLevel level,
        UnitKind kind,
        @Nullable String parentCode,
        List<String> aliases,
        List<String> groups,
        List<String> functions,
        @Nullable Long households,
        @Nullable Long builtUpHouseholds,
        @Nullable Long compounds,
        @Nullable String creditCode,
        boolean active) {

    /** The functions that a unit can have. */
    public static final List<String> FUNCTIONS = List.of("SORTING_OFFICE", "GOVERNMENT_OFFICE");

    public UnitDetails {
        aliases = List.copyOf(aliases);
        groups = List.copyOf(groups);
        functions = List.copyOf(functions);
    }

    /** The same, put into these groups. */
    public UnitDetails withGroups(List<String> changed) {
        return new UnitDetails(
                code,
                name,
                level,
                kind,
                parentCode,
                aliases,
                changed,
                functions,
                households,
                builtUpHouseholds,
                compounds,
                creditCode,
                active);
    }

    /** The unit as the tree sees it. */
    public UnitNode node() {
        return new UnitNode(code, name, level, kind, parentCode, aliases, groups, active);
    }
}
