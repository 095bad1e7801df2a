package org.fenlei.notification.silence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.fenlei.notification.alert.domain.Holds;

/** What keeps alerts back: silences and acknowledgements. */
@ApplicationScoped
public class Silences {
    private static final String COLUMNS = "id, unit_code, subject_id, reason, until, given_by, given_at";

    private static final String HOLD = """
            UPDATE alert SET state = 'HELD', reason = 'SILENCED', version = version + 1, updated_at = ?
            WHERE state = 'PENDING' AND (subject_id = ? OR unit_codes <@ ARRAY[?]::text[])
            """;

    private final Sql sql;

    Silences(Sql sql) {
        this.sql = sql;
    }

    /** What is kept back on a day. */
    public Holds on(LocalDate day) {
        Set<String> units = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        for (SilenceRow silence :
                sql.query("SELECT " + COLUMNS + " FROM silence WHERE until >= ?", Silences::read, day)) {
            if (silence.unitCode() != null) {
                units.add(silence.unitCode());
            }
            if (silence.subjectId() != null) {
                subjects.add(silence.subjectId());
            }
        }
        return new Holds(subjects, units, acknowledged(day));
    }

    private Map<String, Set<String>> acknowledged(LocalDate day) {
        Map<String, Set<String>> acknowledged = new HashMap<>();
        sql.query(
                "SELECT subject_id, unit_codes FROM acknowledgement WHERE until >= ?",
                row -> acknowledged
                        .computeIfAbsent(row.getString("subject_id"), subject -> new HashSet<>())
                        .addAll(Sql.strings(row, "unit_codes")),
                day);
        return acknowledged;
    }

    /** Units of a subject that the caller sees. */
    Optional<List<String>> unitsOfSubject(String subjectId) {
        return sql.first(
                "SELECT unit_codes FROM watch WHERE subject_id = ?", row -> Sql.strings(row, "unit_codes"), subjectId);
    }

    void add(SilenceRow row, List<String> scope) {
        sql.update(
                "INSERT INTO silence (" + COLUMNS + ", scope) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.unitCode(),
                row.subjectId(),
                row.reason(),
                row.until(),
                row.givenBy(),
                row.givenAt(),
                scope);
    }

    /** Keeps back what has fired and waits for its mail. */
    void hold(SilenceRow row, Instant now) {
        sql.update(HOLD, now, row.subjectId(), row.unitCode());
    }

    Page<SilenceRow> list(PageRequest page) {
        Conditions where = new Conditions().and("given_at >= ?", page.updatedSince());
        if (page.cursor() != null) {
            where.and("id > ?", Cursors.id(Cursors.decode(page.cursor(), 1).get(0)));
        }
        List<SilenceRow> rows = sql.query(
                "SELECT " + COLUMNS + " FROM silence WHERE " + where.text() + " ORDER BY id LIMIT ?",
                Silences::read,
                where.values(page.rowsToRead()));
        return Page.of(rows, page, row -> Cursors.encode(row.id()));
    }

    private static SilenceRow read(ResultSet row) throws SQLException {
        Instant givenAt = Objects.requireNonNull(Sql.instant(row, "given_at"));
        return new SilenceRow(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getString("subject_id"),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                row.getString("given_by"),
                givenAt);
    }
}
