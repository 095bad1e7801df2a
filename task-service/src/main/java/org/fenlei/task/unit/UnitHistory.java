package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.unit.domain.UnitDetails;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.jspecify.annotations.Nullable;

/** How units were, version by version. Only ever added to. */
@ApplicationScoped
class UnitHistory {

    private static final String ADD = """
            INSERT INTO unit_version (unit_code, version, valid_from, name, level, kind, parent_code, aliases, former_names,
                                      groups, functions, credit_code, active, successor_code, reason, recorded_by,
                                      recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PAGE = """
            SELECT * FROM unit_version WHERE unit_code = ? AND version > ? AND recorded_at >= ? ORDER BY version LIMIT ?
            """;

    private final Sql sql;
    private final CurrentCaller caller;

    @Inject
    UnitHistory(Sql sql, CurrentCaller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /**
     * A unit as it was.
     *
     * @param version of the unit
     * @param validFrom the day from which it was so
     * @param reason why it was changed
     */
    record Version(
            long version,
            LocalDate validFrom,
            UnitDetails unit,
            @Nullable String reason,
            String recordedBy,
            Instant recordedAt) {}

    /** A page of a unit's versions, the oldest first. */
    Page<Version> page(String code, PageRequest request) {
        List<Version> rows = sql.query(
                PAGE, UnitHistory::read, code, request.afterPosition(), request.since(), request.rowsToRead());
        return Page.of(rows, request, each -> Cursors.encode(each.version()));
    }

    /** Writes down what a unit has become. */
    void add(UnitRow unit, UnitDetails details, LocalDate validFrom, @Nullable String reason) {
        sql.update(
                ADD,
                unit.code,
                unit.version,
                validFrom,
                details.name(),
                details.level().name(),
                details.kind().name(),
                details.parentCode(),
                details.aliases(),
                details.formerNames(),
                details.groups(),
                details.functions(),
                details.creditCode(),
                details.active(),
                details.successorCode(),
                reason,
                caller.displayName(),
                unit.updatedAt);
    }

    private static Version read(ResultSet row) throws SQLException {
        UnitDetails unit = new UnitDetails(
                Objects.requireNonNull(row.getString("unit_code")),
                Objects.requireNonNull(row.getString("name")),
                UnitLevel.valueOf(row.getString("level")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("parent_code"),
                Sql.strings(row, "aliases"),
                Sql.strings(row, "former_names"),
                Sql.strings(row, "groups"),
                Sql.strings(row, "functions"),
                Map.of(),
                row.getString("credit_code"),
                row.getBoolean("active"),
                row.getString("successor_code"));
        return new Version(
                row.getLong("version"),
                Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                unit,
                row.getString("reason"),
                Objects.requireNonNull(row.getString("recorded_by")),
                Objects.requireNonNull(Sql.instant(row, "recorded_at")));
    }
}
