package org.fenlei.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A responsible unit as the directory of task-service has it. Codes never change. */
public record UnitState(
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
        boolean active) {
    public UnitState {
        aliases = List.copyOf(aliases);
        groups = List.copyOf(groups);
        functions = List.copyOf(functions);
    }
}
