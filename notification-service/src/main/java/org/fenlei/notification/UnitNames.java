package org.fenlei.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.fenlei.kit.sql.Sql;

/** Names beside unit codes. */
@ApplicationScoped
public class UnitNames {
    private final Sql sql;

    UnitNames(Sql sql) {
        this.sql = sql;
    }

    /** Name by code; a unit that is not known here is missing. */
    public Map<String, String> of(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        sql.query(
                "SELECT code, name FROM unit_copy WHERE code = ANY (?)",
                row -> names.put(row.getString("code"), row.getString("name")),
                codes);
        return names;
    }
}
