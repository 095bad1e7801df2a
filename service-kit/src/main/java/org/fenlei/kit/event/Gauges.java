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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.time.BackgroundTimer;
import org.fenlei.kit.time.MachineTime;
import org.jboss.logging.Logger;

/**
 * The backlog and the age of the oldest outbox row as metrics, measured every few seconds, each on its own: what cannot
 * be measured now is not a number, and the others go on.
 */
@ApplicationScoped
class Gauges {
    private static final Logger LOG = Logger.getLogger(Gauges.class);
    private static final long EVERY_SECONDS = 10;
    private static final Set<String> OWN = Set.of("outbox", "lag");

    private final Backlog backlog;
    private final Sql sql;
    private final MachineTime time;
    private final MeterRegistry meters;
    private final Map<String, Measure> measured = new ConcurrentHashMap<>();
    private final Measure oldest = new Measure();
    private final ScheduledExecutorService timer = BackgroundTimer.named("fenlei-gauges");

    @Inject
    Gauges(Backlog backlog, Sql sql, MachineTime time, MeterRegistry meters) {
        this.backlog = backlog;
        this.sql = sql;
        this.time = time;
        this.meters = meters;
        Gauge.builder("fenlei.outbox.oldest", oldest, Measure::value)
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
        measure(List.of(oldest), () -> oldest.set(oldestAge().toMillis() / 1000.0));
        measure(List.of(of("outbox")), () -> of("outbox").set(backlog.outbox()));
        measure(features(), () -> backlog.ofFeatures().forEach((name, count) -> of(name).set(count)));
        measure(List.of(of("lag")), () -> {
            long lag = backlog.lag();
            of("lag").set(lag == Backlog.UNKNOWN ? Double.NaN : lag);
        });
    }

    private static void measure(Collection<Measure> gauges, Runnable measuring) {
        try {
            measuring.run();
        } catch (RuntimeException e) {
            gauges.forEach(gauge -> gauge.set(Double.NaN));
            LOG.warnf("the backlog cannot be measured now: %s", e);
        }
    }

    /** What features have counted so far. */
    private List<Measure> features() {
        return measured.entrySet().stream()
                .filter(each -> !OWN.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Duration oldestAge() {
        for (OffsetDateTime since : sql.query(
                "SELECT recorded_at FROM outbox ORDER BY position LIMIT 1",
                row -> row.getObject("recorded_at", OffsetDateTime.class))) {
            return Duration.between(since.toInstant(), time.now());
        }
        return Duration.ZERO;
    }

    private Measure of(String name) {
        return measured.computeIfAbsent(name, key -> {
            Measure value = new Measure();
            Gauge.builder("fenlei.backlog", value, Measure::value)
                    .tag("of", key)
                    .description("Work that is due and not done yet")
                    .register(meters);
            return value;
        });
    }

    /** What was measured last; not a number before that. */
    private static final class Measure {
        private volatile double value = Double.NaN;

        double value() {
            return value;
        }

        void set(double measured) {
            value = measured;
        }
    }
}
