package org.fenlei.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.sql.DatabaseFaults;
import org.fenlei.kit.write.Occasion;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes one event to its handlers: claimed in the inbox, all in one transaction that sees the whole district. */
@ApplicationScoped
class EventDelivery {
    private static final Logger LOG = Logger.getLogger(EventDelivery.class);

    /** A conflict that comes back so often is none of timing. */
    private static final int CONFLICTS = 5;

    private final RoutingTable routes;
    private final Inbox inbox;
    private final EntireDistrict district;
    private final String service;

    @Inject
    EventDelivery(
            RoutingTable routes,
            Inbox inbox,
            EntireDistrict district,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.routes = routes;
        this.inbox = inbox;
        this.district = district;
        this.service = service;
    }

    /**
     * What became of an event.
     *
     * @param reason {@code UNREADABLE} or {@code REFUSED} if it can never take effect as things are
     */
    record Outcome(@Nullable String reason, @Nullable String cause) {
        static final Outcome DONE = new Outcome(null, null);

        boolean undeliverable() {
            return reason != null;
        }
    }

    /**
     * Delivers, or says why it never can; a passing fault is thrown.
     *
     * @param attempt which one this is, from 1; conflicts count as passing only for a while
     */
    Outcome deliver(ConsumerRecord<String, byte[]> record, int attempt) {
        if (record.value() == null) {
            return Outcome.DONE;
        }
        Optional<EventMeta> meta = EventHeaders.read(record.headers());
        if (meta.isEmpty()) {
            return new Outcome("UNREADABLE", "not a CloudEvent in binary mode");
        }
        Optional<RoutingTable.Route<?>> route = routes.of(meta.get().type());
        if (route.isEmpty()) {
            return Outcome.DONE;
        }
        try {
            Runnable handlers = route.get().delivery(record.value(), meta.get());
            return takeEffect(meta.get(), handlers, attempt);
        } catch (IOException unreadable) {
            return new Outcome("UNREADABLE", unreadable.getMessage());
        }
    }

    private Outcome takeEffect(EventMeta meta, Runnable handlers, int attempt) {
        Occasion occasion = Occasion.ofSystem(service, meta.id(), "EVENT " + meta.type());
        try {
            return occasion.during(() -> district.call(() -> {
                if (inbox.claim(meta)) {
                    handlers.run();
                }
                return Outcome.DONE;
            }));
        } catch (RuntimeException fault) {
            if (mayPass(fault, attempt)) {
                throw fault;
            }
            LOG.errorf(fault, "event %s %s is refused", meta.type(), meta.id());
            return new Outcome("REFUSED", fault.toString());
        }
    }

    /** Whether trying again can help: refusals, bad values and mistakes of the program stay as they are. */
    private static boolean mayPass(RuntimeException fault, int attempt) {
        boolean mistake = fault.getCause() instanceof Error;
        if (fault instanceof Refusal || mistake) {
            return false;
        }
        return DatabaseFaults.meaning(fault)
                .map(meaning -> meaning == DatabaseFaults.Meaning.PASSING
                        || (meaning == DatabaseFaults.Meaning.CONFLICT && attempt < CONFLICTS))
                .orElseGet(() -> fault instanceof io.quarkus.narayana.jta.QuarkusTransactionException);
    }
}
