package org.fenlei.kit.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads the audit trail, latest first; row-level security shows each reader its own units' entries. */
@ApplicationScoped
public class AuditLog {
    private final Sql sql;
    private final StoredJson json;

    @Inject
    AuditLog(Sql sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** One page of what the caller may see. */
    @Transactional
    public Page<AuditEntry> list(AuditFilter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<@Nullable Object> values = new ArrayList<>();
        equal("subject_type", filter.subjectType(), conditions, values);
        equal("subject_id", filter.subjectId(), conditions, values);
        equal("unit_code", filter.unitCode(), conditions, values);
        equal("caller", filter.caller(), conditions, values);
        equal("outcome", filter.outcome(), conditions, values);
        compare("at >= ?", filter.from(), conditions, values);
        compare("at >= ?", page.updatedSince(), conditions, values);
        compare("at < ?", filter.to(), conditions, values);
        after(page.cursor(), conditions, values);
        values.add(page.rowsToRead());
        String statement =
                "SELECT * FROM audit WHERE " + String.join(" AND ", conditions) + " ORDER BY at DESC, id DESC LIMIT ?";
        List<AuditEntry> rows = sql.query(statement, this::read, values.toArray());
        return Page.of(rows, page, entry -> Cursors.encode(entry.at(), entry.id()));
    }

    private static void equal(
            String column, @Nullable String value, List<String> conditions, List<@Nullable Object> values) {
        compare(column + " = ?", value, conditions, values);
    }

    private static void compare(
            String condition, @Nullable Object value, List<String> conditions, List<@Nullable Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static void after(@Nullable String cursor, List<String> conditions, List<@Nullable Object> values) {
        if (cursor == null) {
            return;
        }
        List<String> keys = Cursors.decode(cursor, 2);
        conditions.add("(at, id) < (?, ?)");
        values.add(Cursors.instant(keys.get(0)));
        values.add(Cursors.id(keys.get(1)));
    }

    private AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getString("caller"),
                row.getString("caller_name"),
                Sql.strings(row, "roles"),
                row.getString("caller_unit"),
                row.getString("origin"),
                row.getString("request_id"),
                row.getString("trace_id"),
                row.getString("operation"),
                row.getString("outcome"),
                row.getObject("status", Integer.class),
                row.getString("reason"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("unit_code"),
                json.read(row.getString("before")),
                json.read(row.getString("after")));
    }
}
