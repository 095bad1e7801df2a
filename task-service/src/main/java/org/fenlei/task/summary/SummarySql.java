package org.fenlei.task.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.summary.domain.Action;
import org.fenlei.task.summary.domain.Summary;
import org.fenlei.task.summary.domain.SummaryPeriod;
import org.fenlei.task.summary.domain.SummaryStatus;
import org.fenlei.task.summary.domain.Trace;
import org.jspecify.annotations.Nullable;

/** The statements of summaries, and what their rows mean. */
final class SummarySql {

    static final String ADD = """
            INSERT INTO quarterly_summary (id, unit_code, period, version, status, words, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (unit_code, period) DO NOTHING
            """;

    static final String SAVE = """
            UPDATE quarterly_summary SET version = ?, status = ?, words = ?, frozen = ?, submitted_at = ?, submitted_by = ?,
                   returned_at = ?, returned_by = ?, return_reason = ?, resubmit_by = ?, accepted_at = ?, accepted_by = ?,
                   corrected_at = ?, corrected_by = ?, correction_reason = ?, updated_at = ?
            WHERE id = ?
            """;

    static final String REMEMBER = """
            INSERT INTO quarterly_summary_version (summary_id, version, unit_code, action, status, words, frozen, reason,
                                                   resubmit_by, author, author_name, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UNIT_NAME =
            ", coalesce((SELECT u.name FROM unit u WHERE u.code = s.unit_code), s.unit_code) AS unit_name";

    static final String SELECT = "SELECT s.*" + UNIT_NAME + " FROM quarterly_summary s ";

    static final String SELECT_VERSIONS = "SELECT s.*" + UNIT_NAME + " FROM quarterly_summary_version s ";

    private SummarySql() {}

    static Summary read(ResultSet row) throws SQLException {
        return new Summary(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                text(row, "unit_code"),
                SummaryPeriod.of(text(row, "period")).orElseThrow(),
                row.getLong("version"),
                SummaryStatus.valueOf(text(row, "status")),
                SummaryJson.words(text(row, "words")),
                SummaryJson.frozen(row.getString("frozen"), text(row, "unit_name")),
                trace(row, "submitted", null, null),
                trace(row, "returned", "return_reason", "resubmit_by"),
                trace(row, "accepted", null, null),
                trace(row, "corrected", "correction_reason", null),
                instant(row, "updated_at"));
    }

    static SummaryVersion readVersion(ResultSet row) throws SQLException {
        return new SummaryVersion(
                row.getLong("version"),
                Action.valueOf(text(row, "action")),
                SummaryStatus.valueOf(text(row, "status")),
                SummaryJson.words(text(row, "words")),
                SummaryJson.frozen(row.getString("frozen"), text(row, "unit_name")),
                row.getString("reason"),
                row.getObject("resubmit_by", LocalDate.class),
                text(row, "author_name"),
                instant(row, "at"));
    }

    private static @Nullable Trace trace(
            ResultSet row, String act, @Nullable String reason, @Nullable String resubmitBy) throws SQLException {
        Instant at = Sql.instant(row, act + "_at");
        return at == null
                ? null
                : new Trace(
                        at,
                        text(row, act + "_by"),
                        reason == null ? null : row.getString(reason),
                        resubmitBy == null ? null : row.getObject(resubmitBy, LocalDate.class));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Sql.instant(row, column));
    }
}
