package org.fenlei.kit.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.time.MachineTime;
import org.jboss.logging.Logger;

/** The backlog and the age of the oldest outbox row as metrics, measured every few seconds. */
@ApplicationScoped
class Gauges {
    private static final Logger LOG = Logger.getLogger(Gauges.class);
    private static final long EVERY_SECONDS = 10;

    private final Backlog backlog;
    private final Sql sql;
    private final MachineTime time;
    private final MeterRegistry meters;
    private final Map<String, AtomicLong> measured = new ConcurrentHashMap<>();
    private final AtomicLong oldestMillis;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(new Thread(task, "fenlei-gauges")));

    @Inject
    Gauges(Backlog backlog, Sql sql, MachineTime time, MeterRegistry meters) {
        this.backlog = backlog;
        this.sql = sql;
        this.time = time;
        this.meters = meters;
        this.oldestMillis = new AtomicLong();
        Gauge.builder("fenlei.outbox.oldest", oldestMillis, millis -> millis.get() / 1000.0)
                .baseUnit("seconds")
                .description("Age of the oldest event that is not published yet")
                .register(meters);
        meters.counter("fenlei.dead.letters", "reason", "REFUSED");
        meters.counter("fenlei.dead.letters", "reason", "UNREADABLE");
        meters.counter("fenlei.unauthenticated");
        meters.counter("fenlei.audit.failures");
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::measure, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void measure() {
        try {
            backlog.pending().forEach((name, count) -> gauge(name).set(count));
            oldestMillis.set(oldest().toMillis());
        } catch (RuntimeException e) {
            LOG.warnf("the backlog cannot be measured now: %s", e);
        }
    }

    private Duration oldest() {
        for (OffsetDateTime since : sql.query(
                "SELECT recorded_at FROM outbox ORDER BY position LIMIT 1",
                row -> row.getObject("recorded_at", OffsetDateTime.class))) {
            return Duration.between(since.toInstant(), time.now());
        }
        return Duration.ZERO;
    }

    private AtomicLong gauge(String name) {
        return measured.computeIfAbsent(name, key -> {
            AtomicLong value = new AtomicLong();
            Gauge.builder("fenlei.backlog", value, AtomicLong::get)
                    .tag("of", key)
                    .description("Work that is due and not done yet")
                    .register(meters);
            return value;
        });
    }

    private static Thread daemon(Thread thread) {
        thread.setDaemon(true);
        return thread;
    }
}
