package org.fenlei.kit.event;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenlei.contracts.Contracts;
import org.fenlei.contracts.Event;
import org.fenlei.contracts.EventType;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.sql.Batches;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.time.MachineTime;
import org.jspecify.annotations.Nullable;

/** Events leave the service through this table: written in the transaction of what they tell, published by the relay. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            INSERT INTO outbox (id, aggregate_type, aggregate_id, topic, ce_type, ce_source, ce_time, traceparent,
                                payload, recorded_at)
            SELECT n.id, n.aggregate_type, n.aggregate_id, n.topic, n.ce_type, ?, ?, ?, n.payload, ?
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) WITH ORDINALITY
                AS n (id, aggregate_type, aggregate_id, topic, ce_type, payload, place)
            ORDER BY n.place
            """;
    /** So many leave in one statement; their payloads stay far below what one may hold. */
    private static final int BATCH = 500;

    /** Leaves room for the key and for the headers, also for those of a dead letter. */
    private static final int LARGEST_PAYLOAD = KafkaAccess.LARGEST_RECORD - 100_000;

    private static final String WOKEN = Outbox.class.getName();

    private final Sql sql;
    private final Clock clock;
    private final MachineTime machine;
    private final Topics topics;
    private final RelayBell bell;
    private final TransactionSynchronizationRegistry transaction;
    private final String service;

    @Inject
    Outbox(
            Sql sql,
            Clock clock,
            MachineTime machine,
            Topics topics,
            RelayBell bell,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sql = sql;
        this.clock = clock;
        this.machine = machine;
        this.topics = topics;
        this.bell = bell;
        this.transaction = transaction;
        this.service = service;
    }

    /**
     * Publishes the event if the running transaction commits, after all that were appended before it.
     *
     * @throws Refusal if the event is too large for Kafka, and so would never leave
     * @throws IllegalStateException outside a transaction, or if the event is another service's to tell
     */
    public void append(Event payload) {
        appendAll(List.of(payload));
    }

    /**
     * Publishes the events, in their order, if the running transaction commits; the same as one after the other, in far
     * fewer statements.
     *
     * @throws Refusal if one is too large for Kafka, and so would never leave
     * @throws IllegalStateException outside a transaction, or if one is another service's to tell
     */
    public void appendAll(List<? extends Event> payloads) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is appended in the transaction of what it tells");
        }
        Batches.each(
                payloads, BATCH, batch -> insert(batch.stream().map(this::told).toList()));
        if (!payloads.isEmpty()) {
            ringAfterCommit();
        }
    }

    /** An event as it is written down. */
    private record Told(EventType event, String subject, String payload) {}

    private Told told(Event payload) {
        EventType event = Contracts.of(payload.getClass());
        if (!event.emitter().equals(service)) {
            throw new IllegalStateException(event.type() + " is told by " + event.emitter() + " only");
        }
        String told = EventJson.write(payload);
        refuseTooLarge(event, told);
        return new Told(event, payload.subject(), told);
    }

    private void insert(List<Told> events) {
        sql.update(
                INSERT,
                "/fenlei/" + service,
                clock.instant(),
                traceparent(),
                machine.now(),
                Sql.texts(events, each -> Ids.next()),
                Sql.texts(events, each -> each.event().topic()),
                Sql.texts(events, Told::subject),
                Sql.texts(events, each -> topics.named(each.event().topic())),
                Sql.texts(events, each -> each.event().type()),
                Sql.texts(events, Told::payload));
    }

    private static void refuseTooLarge(EventType event, String told) {
        int bytes = told.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST_PAYLOAD) {
            String detail = String.format(Locale.ROOT, "%s: %d > %d bytes", event.type(), bytes, LARGEST_PAYLOAD);
            throw new Refusal(CommonRefusal.PAYLOAD_TOO_LARGE, detail);
        }
    }

    private void ringAfterCommit() {
        if (transaction.getResource(WOKEN) != null) {
            return;
        }
        transaction.putResource(WOKEN, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before the rows are there
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    bell.ring();
                }
            }
        });
    }

    private static @Nullable String traceparent() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, (to, name, value) -> {
            if (to != null) {
                to.put(name, value);
            }
        });
        return headers.get("traceparent");
    }
}
