package org.fenlei.ledger.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Which units owe ledgers for which months, as the assignments tell it. */
@ApplicationScoped
class LedgerDuties {

    private static final String KEEP = """
            INSERT INTO ledger_duty (assignment_id, unit_code, window_from, window_to, due_date, owed, version)
            SELECT ?, unit, ?, ?, ?, ?, ? FROM unnest(CAST(? AS text[])) AS unit
            ON CONFLICT (assignment_id, unit_code) DO UPDATE SET
                window_from = excluded.window_from, window_to = excluded.window_to, due_date = excluded.due_date,
                owed = excluded.owed, version = excluded.version
            WHERE ledger_duty.version < excluded.version
            """;
    private static final String RELEASE = """
            UPDATE ledger_duty SET owed = false, version = ?
             WHERE assignment_id = ? AND version < ? AND NOT unit_code = ANY (CAST(? AS text[]))
            """;
    private static final String OWING = """
            SELECT DISTINCT unit_code FROM ledger_duty
             WHERE owed AND window_from <= ? AND window_to >= ?
               AND (CAST(? AS text[]) IS NULL OR unit_code = ANY (CAST(? AS text[])))
             ORDER BY unit_code
            """;

    private final Sql sql;

    @Inject
    LedgerDuties(Sql sql) {
        this.sql = sql;
    }

    /** One assignment of a version: who owes a ledger for every month in its window, or no longer does. */
    record Duty(
            String assignmentId,
            long version,
            List<String> unitCodes,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate due,
            boolean owed) {}

    /** Takes over an assignment, unless something newer is known; units it no longer names owe nothing by it. */
    void keep(Duty duty) {
        sql.update(
                KEEP,
                duty.assignmentId(),
                duty.from(),
                duty.to(),
                duty.due(),
                duty.owed(),
                duty.version(),
                duty.unitCodes());
        sql.update(RELEASE, duty.version(), duty.assignmentId(), duty.version(), duty.unitCodes());
    }

    /** The units in scope that owe a ledger for this month, by code; null units are all. */
    List<String> owing(YearMonth month, @Nullable Collection<String> units) {
        return sql.query(OWING, row -> row.getString("unit_code"), month.atEndOfMonth(), month.atDay(1), units, units);
    }
}
