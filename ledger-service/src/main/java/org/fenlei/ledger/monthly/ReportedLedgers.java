package org.fenlei.ledger.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenlei.kit.sql.Sql;
import org.fenlei.ledger.monthly.domain.Category;
import org.fenlei.ledger.monthly.domain.LedgerStatus;
import org.jspecify.annotations.Nullable;

/** What other features ask of the ledgers in scope. A ledger is reported while it is submitted or accepted. */
@ApplicationScoped
public class ReportedLedgers {

    private static final String REPORTED = """
             l.status IN ('SUBMITTED', 'ACCEPTED') AND l.month BETWEEN ? AND ?
              AND (CAST(? AS text[]) IS NULL OR l.unit_code = ANY (CAST(? AS text[])))
            """;
    private static final String MASSES = """
            SELECT l.month, e.category, CAST(sum(e.kilograms) AS bigint) AS kilograms, count(*) AS ledgers
              FROM monthly_ledger l
              JOIN ledger_entry e ON e.ledger_id = l.id AND e.content_version = l.content_version
             WHERE """ + REPORTED + " GROUP BY l.month, e.category";
    private static final String COUNTS = """
            SELECT l.month, count(*) AS ledgers, count(*) FILTER (WHERE l.source = 'NIL') AS nil_returns,
                   count(*) FILTER (WHERE l.source <> 'NIL' AND NOT EXISTS (
                       SELECT FROM ledger_entry e WHERE e.ledger_id = l.id
                          AND e.content_version = l.content_version AND e.category = 'RESIDUAL')) AS without_residual
              FROM monthly_ledger l
             WHERE """ + REPORTED + " GROUP BY l.month";

    private final Sql sql;

    @Inject
    ReportedLedgers(Sql sql) {
        this.sql = sql;
    }

    /** The sum of one category in one month, and how many ledgers state it. */
    public record Masses(YearMonth month, Category category, long kilograms, long ledgers) {}

    /** How many ledgers were reported of a month; those without residual waste are no nil returns. */
    public record Counts(YearMonth month, long ledgers, long nilReturns, long withoutResidual) {}

    /** Where a unit's ledger of the month stands. */
    public record Standing(
            String unitCode, LedgerStatus status, @Nullable Instant submittedAt, boolean late) {}

    /** The sums of stored kilograms by month and category; null units are all in scope. */
    public List<Masses> masses(@Nullable Collection<String> units, YearMonth from, YearMonth to) {
        return sql.query(MASSES, ReportedLedgers::readMasses, from.atDay(1), to.atDay(1), units, units);
    }

    /** How much was reported by month; null units are all in scope. */
    public List<Counts> counts(@Nullable Collection<String> units, YearMonth from, YearMonth to) {
        return sql.query(COUNTS, ReportedLedgers::readCounts, from.atDay(1), to.atDay(1), units, units);
    }

    /** The ledgers of the month in scope, in whatever state, by unit. */
    public Map<String, Standing> standings(YearMonth month) {
        return sql
                .query(
                        "SELECT unit_code, status, submitted_at, late FROM monthly_ledger WHERE month = ?",
                        ReportedLedgers::readStanding,
                        month.atDay(1))
                .stream()
                .collect(Collectors.toMap(Standing::unitCode, Function.identity()));
    }

    private static Masses readMasses(ResultSet row) throws SQLException {
        return new Masses(
                month(row),
                Category.valueOf(row.getString("category")),
                row.getLong("kilograms"),
                row.getLong("ledgers"));
    }

    private static Counts readCounts(ResultSet row) throws SQLException {
        return new Counts(
                month(row), row.getLong("ledgers"), row.getLong("nil_returns"), row.getLong("without_residual"));
    }

    private static Standing readStanding(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("unit_code"),
                LedgerStatus.valueOf(row.getString("status")),
                Sql.instant(row, "submitted_at"),
                row.getBoolean("late"));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }
}
