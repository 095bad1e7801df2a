package org.fenlei.kit.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads the audit trail, latest first; row-level security shows each reader its own units' entries. */
@ApplicationScoped
public class AuditLog {
    /** The units that the reader is limited to; null if to none. Row-level security hides the others, but by no index. */
    private static final String UNITS = "SELECT nullif(current_setting('fenlei.scope', true), '*') AS units";

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
        Conditions where = new Conditions()
                .and("unit_code = ANY (string_to_array(?, ','))", units())
                .and("subject_type = ?", filter.subjectType())
                .and("subject_id = ?", filter.subjectId())
                .and("unit_code = ?", filter.unitCode())
                .and("caller = ?", filter.caller())
                .and("outcome = ?", filter.outcome())
                .and("at >= ?", filter.from())
                .and("at >= ?", page.updatedSince())
                .and("at < ?", filter.to());
        if (page.cursor() != null) {
            List<String> keys = Cursors.decode(page.cursor(), 2);
            where.and("(at, id) < (?, ?)", Cursors.instant(keys.get(0)), Cursors.id(keys.get(1)));
        }
        sql.planEachTime();
        List<AuditEntry> rows = sql.query(
                "SELECT * FROM audit WHERE " + where.text() + " ORDER BY at DESC, id DESC LIMIT ?",
                this::read,
                where.values(page.rowsToRead()));
        return Page.of(rows, page, entry -> Cursors.encode(entry.at(), entry.id()));
    }

    private @Nullable String units() {
        return sql.query(UNITS, row -> row.getString("units")).get(0);
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
