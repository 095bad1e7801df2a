package org.fenlei.kit.trial;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fenlei.contracts.LedgerReturned;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.event.BacklogSource;
import org.fenlei.kit.event.EventMeta;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.sql.SqlFault;

/** Writes down what it hears; told so, it refuses, breaks, or fails for a while, each after writing. */
@ApplicationScoped
public class LedgersHeard implements EventSubscriptions, BacklogSource {
    /** How often a faulty event still fails, by its reason. */
    public static final Map<String, Integer> FAULTS = new ConcurrentHashMap<>();

    /** Events with these reasons are refused. */
    public static final java.util.Set<String> REFUSED = ConcurrentHashMap.newKeySet();

    /** Events with these reasons meet a mistake of the program. */
    public static final java.util.Set<String> BROKEN = ConcurrentHashMap.newKeySet();

    @Inject
    Sql sql;

    @Override
    public void register(EventRoutes routes) {
        routes.on(LedgerReturned.class, this::returned);
    }

    void returned(LedgerReturned event, EventMeta meta) {
        sql.update(
                "INSERT INTO heard (event_id, subject, reason, trace_id) VALUES (?, ?, ?, ?)",
                meta.id(),
                meta.subject(),
                event.reason(),
                Span.current().getSpanContext().getTraceId());
        if (REFUSED.contains(event.reason())) {
            throw new Refusal(CommonRefusal.CONFLICT, "not now");
        }
        if (BROKEN.contains(event.reason())) {
            throw new NoSuchMethodError("mixed versions");
        }
        if (FAULTS.merge(event.reason(), -1, Integer::sum) >= 0) {
            throw new SqlFault(new java.sql.SQLException("connection lost", "08006"));
        }
    }

    @Override
    public Map<String, Long> pending() {
        return Map.of("trials", 3L);
    }
}
