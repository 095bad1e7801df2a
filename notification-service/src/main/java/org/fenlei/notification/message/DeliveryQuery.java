package org.fenlei.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.fenlei.notification.message.DeliveryView.AttemptView;
import org.jspecify.annotations.Nullable;

/** Reads the delivery log back: mails in the order of their days, each with its attempts. */
@ApplicationScoped
class DeliveryQuery {
    private final Sql sql;
    private final CurrentCaller caller;

    DeliveryQuery(Sql sql, CurrentCaller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /**
     * Which deliveries are asked for.
     *
     * @param unit to this unit or one below it
     * @param subjectId with a line about this subject
     */
    record Filter(
            @Nullable String unit,
            @Nullable String subjectId,
            @Nullable String state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    Page<DeliveryView> list(Filter filter, PageRequest page, boolean english) {
        Conditions where = new Conditions()
                .and("recipient_unit = ANY (?)", caller.subtree(filter.unit()))
                .and(
                        "EXISTS (SELECT 1 FROM alert WHERE alert.message = message.id AND alert.subject_id = ?)",
                        filter.subjectId())
                .and("state = ?", filter.state())
                .and("local_day >= ?", filter.from())
                .and("local_day <= ?", filter.to())
                .and("updated_at >= ?", page.updatedSince());
        if (page.cursor() != null) {
            List<String> keys = Cursors.decode(page.cursor(), 2);
            where.and("(local_day, id) > (?, ?)", Cursors.day(keys.get(0)), Cursors.id(keys.get(1)));
        }
        List<DeliveryView> rows = sql.query(
                "SELECT * FROM message WHERE " + where.text() + " ORDER BY local_day, id LIMIT ?",
                row -> read(row, english),
                where.values(page.rowsToRead()));
        Page<DeliveryView> found = Page.of(rows, page, row -> Cursors.encode(row.day(), row.id()));
        Map<String, List<AttemptView>> attempts = attempts(found.items(), english);
        return found.map(row -> row.with(attempts.getOrDefault(row.id(), List.of())));
    }

    private Map<String, List<AttemptView>> attempts(List<DeliveryView> mails, boolean english) {
        Map<String, List<AttemptView>> attempts = new HashMap<>();
        sql.query(
                "SELECT * FROM delivery_attempt WHERE message = ANY (?::uuid[]) ORDER BY message, attempt",
                row -> attempts.computeIfAbsent(row.getString("message"), mail -> new ArrayList<>())
                        .add(AttemptView.read(row, english)),
                mails.stream().map(DeliveryView::id).toList());
        return attempts;
    }

    private static DeliveryView read(ResultSet row, boolean english) throws SQLException {
        return DeliveryView.read(row, Objects.requireNonNull(Sql.instant(row, "created_at")), english);
    }
}
