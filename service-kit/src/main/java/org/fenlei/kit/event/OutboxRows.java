package org.fenlei.kit.event;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outbox as the relay sees it, on the relay's own connection outside any transaction. */
@Singleton
class OutboxRows {
    /** One active relay per database: who holds this lock. */
    private static final long RELAY_LOCK = 0x46656e6c65690001L;

    /** One unpublished event. */
    record Row(
            long position,
            String id,
            String aggregateId,
            String topic,
            String type,
            String source,
            Instant time,
            @Nullable String traceparent,
            String payload) {
        /** Rows of one key are published one after the other. */
        Key key() {
            return new Key(topic, aggregateId);
        }
    }

    /** What Kafka keeps in order. */
    record Key(String topic, String aggregateId) {}

    boolean tryLock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    void unlock(Connection connection) throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            unlock.setLong(1, RELAY_LOCK);
            unlock.execute();
        }
    }

    /**
     * What is unpublished, in the order it was appended. A pass begins at zero, never at "what is newer": that loses
     * rows that commit late.
     *
     * @param after the last position that this pass has looked at
     */
    List<Row> unpublished(Connection connection, long after, int atMost) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT position, id, aggregate_id, topic, ce_type, ce_source, ce_time,"
                        + " traceparent, payload FROM outbox WHERE position > ? ORDER BY position LIMIT ?")) {
            select.setLong(1, after);
            select.setInt(2, atMost);
            try (ResultSet result = select.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(read(result));
                }
                return rows;
            }
        }
    }

    void delete(Connection connection, Collection<Long> positions) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            delete.executeUpdate();
        }
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("position"),
                row.getString("id"),
                row.getString("aggregate_id"),
                row.getString("topic"),
                row.getString("ce_type"),
                row.getString("ce_source"),
                row.getObject("ce_time", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                row.getString("payload"));
    }
}
