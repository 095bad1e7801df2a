package org.fenlei.kit.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.fenlei.kit.KitConfig;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox: one active relay per database, in the order of appending, a row deleted only after Kafka has
 * acknowledged it. What cannot be published stays and is tried again, and so does what follows it under the same key;
 * everything else leaves. The age of the oldest row tells.
 */
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration REST_AFTER_FAULT = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final OutboxRows outbox;
    private final KafkaAccess kafka;
    private final RelayBell bell;
    private final KitConfig.OutboxConfig config;
    private final Thread thread = new Thread(this::run, "fenlei-outbox-relay");
    private volatile boolean stopping;
    private @Nullable Connection held;

    @Inject
    OutboxRelay(AgroalDataSource database, OutboxRows outbox, KafkaAccess kafka, RelayBell bell, KitConfig config) {
        this.database = database;
        this.outbox = outbox;
        this.kafka = kafka;
        this.bell = bell;
        this.config = config.outbox();
    }

    void start(@Observes @Priority(200) StartupEvent event) {
        if (config.relay()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        bell.ring();
        thread.join(Duration.ofSeconds(5).toMillis());
    }

    private void run() {
        while (!stopping) {
            try {
                if (relay() == 0) {
                    bell.await(config.poll());
                }
            } catch (InterruptedException e) {
                stopping = true;
            } catch (SQLException | ExecutionException | RuntimeException e) {
                LOG.warn("the outbox is not relayed now, and will be tried again", e);
                release();
                rest();
            }
        }
        release();
    }

    private int relay() throws SQLException, ExecutionException, InterruptedException {
        @Nullable Connection connection = lead();
        if (connection == null) {
            return 0;
        }
        OutboxPass pass = new OutboxPass(kafka.producer());
        long looked = 0;
        List<OutboxRows.Row> rows;
        do {
            rows = outbox.unpublished(connection, looked, config.batch());
            publish(connection, pass, rows);
            looked = rows.isEmpty() ? looked : rows.get(rows.size() - 1).position();
        } while (pass.holdsSomethingUp() && !rows.isEmpty());
        pass.tellFault();
        return rows.size();
    }

    private void publish(Connection connection, OutboxPass pass, List<OutboxRows.Row> rows)
            throws SQLException, ExecutionException, InterruptedException {
        List<Long> published = new ArrayList<>();
        try {
            pass.publish(rows, published);
        } finally {
            if (!published.isEmpty()) {
                outbox.delete(connection, published);
            }
        }
    }

    /** The connection that holds the lock, or null if another process leads. */
    private @Nullable Connection lead() throws SQLException {
        if (held != null) {
            return held;
        }
        Connection candidate = database.getConnection();
        try {
            if (outbox.tryLock(candidate)) {
                held = candidate;
            }
        } finally {
            if (held == null) {
                candidate.close();
            }
        }
        return held;
    }

    /** Lets go of the lock and gives the connection back. */
    private void release() {
        if (held == null) {
            return;
        }
        try (Connection connection = held) {
            outbox.unlock(connection);
        } catch (SQLException e) {
            LOG.debug("the relay's connection was gone already", e);
        } finally {
            held = null;
        }
    }

    private void rest() {
        try {
            bell.await(REST_AFTER_FAULT);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
