package org.fenlei.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.unit.UnitCopy;
import org.jspecify.annotations.Nullable;

/** The units that requests and answers name. */
@ApplicationScoped
public class Units {

    private final CurrentCaller caller;
    private final UnitCopy copy;
    private final Sql sql;

    @Inject
    Units(CurrentCaller caller, UnitCopy copy, Sql sql) {
        this.caller = caller;
        this.copy = copy;
        this.sql = sql;
    }

    /** Whether the caller may name this unit: a foreign one looks like a missing one. */
    public boolean isKnown(String code) {
        return caller.scope().covers(code) && copy.find(code).isPresent();
    }

    /** The codes of a unit and all below it; null, which is no limit, where no unit is named. */
    public @Nullable Set<String> subtree(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        caller.requireUnit(code);
        return copy.codesWithin(code);
    }

    /** The names by code. */
    public Names names(Collection<String> codes) {
        List<Map.Entry<String, String>> rows = sql.query(
                "SELECT code, name FROM unit_copy WHERE code = ANY (?)",
                row -> Map.entry(row.getString("code"), row.getString("name")),
                Set.copyOf(codes));
        return new Names(rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Names of units. */
    public record Names(Map<String, String> byCode) {
        public Names {
            byCode = Map.copyOf(byCode);
        }

        /** The name; the code itself for a unit that the directory has not told yet. */
        public String of(String code) {
            return byCode.getOrDefault(code, code);
        }
    }
}
