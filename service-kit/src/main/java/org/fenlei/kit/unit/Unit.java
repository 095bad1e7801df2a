package org.fenlei.kit.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the directory last told it.
 *
 * @param code never changes
 * @param level for example {@code TOWN}
 * @param kind for example {@code COMMUNITY}
 * @param parentCode the unit above; null for the highest
 * @param functions what else it is, for example {@code SORTING_OFFICE}
 * @param version of the unit when this was told
 */
public record Unit(
        String code,
        String name,
        String level,
        String kind,
        @Nullable String parentCode,
        List<String> aliases,
        List<String> groups,
        List<String> functions,
        @Nullable Long households,
        @Nullable Long builtUpHouseholds,
        @Nullable Long compounds,
        boolean active,
        long version) {
    public Unit {
        aliases = List.copyOf(aliases);
        groups = List.copyOf(groups);
        functions = List.copyOf(functions);
    }
}
