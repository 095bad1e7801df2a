package org.fenlei.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads alerts back, each with the Message-ID of its mail. Row-level security shows the caller's own. */
@ApplicationScoped
class AlertQuery {
    private static final String SELECT =
            "SELECT alert.*, message.message_id FROM alert LEFT JOIN message ON message.id = alert.message WHERE ";

    private final Sql sql;
    private final KitConfig config;

    AlertQuery(Sql sql, KitConfig config) {
        this.sql = sql;
        this.config = config;
    }

    /** An alert and the Message-ID of the mail that carries it, if there is one and the caller may see it. */
    record Found(AlertRow alert, @Nullable String messageId) {}

    Optional<Found> find(UUID id) {
        return sql.first(SELECT + "alert.id = ?", AlertQuery::read, id);
    }

    Page<Found> list(AlertFilter filter, PageRequest page) {
        Conditions where = new Conditions()
                .and("alert.unit_codes && string_to_array(fenlei_subtree(?), ',')", filter.unit())
                .and("alert.subject_id = ?", filter.subjectId())
                .and("alert.rung = ?", filter.rung())
                .and("alert.state = ?", filter.state())
                .and("alert.fired_at >= ?", startOf(filter.from()))
                .and(
                        "alert.fired_at < ?",
                        startOf(filter.to() == null ? null : filter.to().plusDays(1)))
                .and("alert.updated_at >= ?", page.updatedSince());
        if (page.cursor() != null) {
            List<String> keys = Cursors.decode(page.cursor(), 2);
            where.and("(alert.fired_at, alert.id) > (?, ?)", Cursors.instant(keys.get(0)), Cursors.id(keys.get(1)));
        }
        List<Found> rows = sql.query(
                SELECT + where.text() + " ORDER BY alert.fired_at, alert.id LIMIT ?",
                AlertQuery::read,
                where.values(page.rowsToRead()));
        return Page.of(
                rows,
                page,
                row -> Cursors.encode(row.alert().firedAt(), row.alert().id()));
    }

    private @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(config.zone()).toInstant();
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(AlertRow.read(row), row.getString("message_id"));
    }
}
