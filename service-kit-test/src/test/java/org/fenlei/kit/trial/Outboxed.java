package org.fenlei.kit.trial;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.fenlei.kit.test.TestSystem;

/**
 * Rows of the outbox, put there past the service.
 *
 * @param subject key of the record
 * @param version told in the payload
 * @param ago a PostgreSQL interval
 * @param padding added to the payload
 * @param count how many such rows
 */
record Outboxed(String subject, int version, String ago, int padding, int count) {
    static Outboxed event(String subject) {
        return new Outboxed(subject, 1, "0", 0, 1);
    }

    Outboxed version(int other) {
        return new Outboxed(subject, other, ago, padding, count);
    }

    Outboxed recordedAgo(String interval) {
        return new Outboxed(subject, version, interval, padding, count);
    }

    Outboxed padded(int bytes) {
        return new Outboxed(subject, version, ago, bytes, count);
    }

    Outboxed times(int several) {
        return new Outboxed(subject, version, ago, padding, several);
    }

    void insert() {
        try (Connection connection = TestSystem.current().asSuperuser();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO outbox (id, aggregate_type, aggregate_id, topic, ce_type, ce_source, ce_time,
                                            payload, recorded_at)
                        SELECT gen_random_uuid(), 'fenlei.plan', ?, ?, 'fenlei.plan.published.v1', '/trial', now(),
                               ?, now() - ?::interval
                          FROM generate_series(1, ?)
                        """)) {
            insert.setString(1, subject);
            insert.setString(2, TestSystem.current().topicPrefix() + "fenlei.plan");
            insert.setString(3, "{\"version\":" + version + ",\"title\":\"" + "x".repeat(padding) + "\"}");
            insert.setString(4, ago);
            insert.setInt(5, count);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
