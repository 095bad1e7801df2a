package org.fenlei.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenlei.kit.sql.Sql;

/** The names of many units at once. */
@ApplicationScoped
public class UnitNames {

    private final Sql sql;

    @Inject
    UnitNames(Sql sql) {
        this.sql = sql;
    }

    /** The names by code; a unit that the directory has not told yet is missing. */
    public Map<String, String> of(Collection<String> codes) {
        return sql
                .query(
                        "SELECT code, name FROM unit_copy WHERE code = ANY (?)",
                        row -> Map.entry(row.getString("code"), row.getString("name")),
                        codes)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
