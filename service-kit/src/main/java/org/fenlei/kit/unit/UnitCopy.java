package org.fenlei.kit.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenlei.contracts.UnitState;
import org.fenlei.kit.sql.Sql;

/** The unit directory as this service knows it, kept up to date by the events of task-service. Open to everyone. */
@ApplicationScoped
public class UnitCopy {
    private static final String COLUMNS =
            "code, name, level, kind, parent_code, aliases, groups, functions, households,"
                    + " built_up_households, compounds, active, version";
    private static final String APPLY = """
            INSERT INTO unit_copy (code, name, level, kind, parent_code, aliases, groups, functions, households,
                                   built_up_households, compounds, active, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET
                name = excluded.name, level = excluded.level, kind = excluded.kind,
                parent_code = excluded.parent_code, aliases = excluded.aliases, groups = excluded.groups,
                functions = excluded.functions, households = excluded.households,
                built_up_households = excluded.built_up_households, compounds = excluded.compounds,
                active = excluded.active, version = excluded.version
            WHERE unit_copy.version < excluded.version
            """;

    private final Sql sql;

    @Inject
    UnitCopy(Sql sql) {
        this.sql = sql;
    }

    public Optional<Unit> find(String code) {
        return sql.first("SELECT " + COLUMNS + " FROM unit_copy WHERE code = ?", UnitCopy::read, code);
    }

    /** The unit and all below it, by code; empty if it is unknown. */
    public List<Unit> subtree(String code) {
        return sql.query(
                "SELECT " + COLUMNS + " FROM unit_copy WHERE code = ANY (?) ORDER BY code",
                UnitCopy::read,
                codesWithin(code));
    }

    /** The code itself and the codes of all units below it; an unknown code stands alone. */
    public Set<String> codesWithin(String code) {
        if (code.contains(",")) {
            return Set.of(code);
        }
        String joined = sql.first("SELECT fenlei_subtree(?)", row -> row.getString(1), code)
                .orElse(code);
        return Set.of(joined.split(","));
    }

    /** The names of many units by code; a unit that the directory has not told yet is missing. */
    public Map<String, String> names(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        sql.query(
                "SELECT code, name FROM unit_copy WHERE code = ANY (?)",
                row -> names.put(row.getString("code"), row.getString("name")),
                codes);
        return names;
    }

    /** The active units that have this function, by code. */
    public List<Unit> withFunction(String function) {
        return sql.query(
                "SELECT " + COLUMNS + " FROM unit_copy WHERE active AND ? = ANY (functions) ORDER BY code",
                UnitCopy::read,
                function);
    }

    /** The unit above; empty for the highest or an unknown one. */
    public Optional<Unit> superior(String code) {
        return sql.first(
                "SELECT " + COLUMNS + " FROM unit_copy WHERE code = (SELECT parent_code FROM unit_copy WHERE code = ?)",
                UnitCopy::read,
                code);
    }

    /** All units, by code. */
    public List<Unit> all() {
        return sql.query("SELECT " + COLUMNS + " FROM unit_copy ORDER BY code", UnitCopy::read);
    }

    /**
     * Takes over what the directory says, unless something newer is known already.
     *
     * @return whether it was newer
     */
    public boolean apply(UnitState unit, long version) {
        return sql.update(
                        APPLY,
                        unit.code(),
                        unit.name(),
                        unit.level(),
                        unit.kind(),
                        unit.parentCode(),
                        unit.aliases(),
                        unit.groups(),
                        unit.functions(),
                        unit.households(),
                        unit.builtUpHouseholds(),
                        unit.compounds(),
                        unit.active(),
                        version)
                > 0;
    }

    private static Unit read(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                row.getString("level"),
                row.getString("kind"),
                row.getString("parent_code"),
                Sql.strings(row, "aliases"),
                Sql.strings(row, "groups"),
                Sql.strings(row, "functions"),
                row.getObject("households", Long.class),
                row.getObject("built_up_households", Long.class),
                row.getObject("compounds", Long.class),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
