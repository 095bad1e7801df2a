package org.fenlei.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenlei.kit.sql.Sql;

/** Everything that this service still has to do. */
@ApplicationScoped
class Backlog {
    private final Sql sql;
    private final ConsumerProgress progress;
    private final Instance<BacklogSource> features;

    @Inject
    Backlog(Sql sql, ConsumerProgress progress, @Any Instance<BacklogSource> features) {
        this.sql = sql;
        this.progress = progress;
        this.features = features;
    }

    /** Name to count, zero included. The lag is read first: what it leads to is then in the counts that follow. */
    Map<String, Long> pending() {
        Map<String, Long> pending = new LinkedHashMap<>();
        long lag = progress.lag();
        features.forEach(feature -> feature.pending().forEach((name, count) -> pending.merge(name, count, Long::sum)));
        pending.put("outbox", outbox());
        pending.put("lag", Math.max(lag, progress.lag()));
        return pending;
    }

    long outbox() {
        return sql.first("SELECT count(*) FROM outbox", row -> row.getLong(1)).orElse(0L);
    }
}
