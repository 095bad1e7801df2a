package org.fenlei.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenlei.kit.sql.Sql;
import org.jboss.logging.Logger;

/** Everything that this service still has to do. */
@ApplicationScoped
class Backlog {
    /** Stands for a count that is not known now: it is never taken for "nothing left". */
    static final long UNKNOWN = -1;

    private static final Logger LOG = Logger.getLogger(Backlog.class);

    private final Sql sql;
    private final ConsumerProgress progress;
    private final Instance<BacklogSource> features;

    @Inject
    Backlog(Sql sql, ConsumerProgress progress, @Any Instance<BacklogSource> features) {
        this.sql = sql;
        this.progress = progress;
        this.features = features;
    }

    /**
     * Name to count, zero included; {@link #UNKNOWN} for a lag that Kafka does not tell. The lag is read first: what it
     * leads to is then in the counts that follow.
     */
    Map<String, Long> pending() {
        Map<String, Long> pending = new LinkedHashMap<>();
        long lag = lag();
        pending.putAll(ofFeatures());
        pending.put("outbox", outbox());
        pending.put("lag", lag == UNKNOWN ? UNKNOWN : again(lag));
        return pending;
    }

    Map<String, Long> ofFeatures() {
        Map<String, Long> pending = new LinkedHashMap<>();
        features.forEach(feature -> feature.pending().forEach((name, count) -> pending.merge(name, count, Long::sum)));
        return pending;
    }

    /** The consumer's lag, or {@link #UNKNOWN} while Kafka does not tell. */
    long lag() {
        try {
            return progress.lag();
        } catch (IllegalStateException untold) {
            LOG.warnf("the lag is not known now: %s", untold);
            return UNKNOWN;
        }
    }

    private long again(long before) {
        long now = lag();
        return now == UNKNOWN ? UNKNOWN : Math.max(before, now);
    }

    long outbox() {
        return sql.first("SELECT count(*) FROM outbox", row -> row.getLong(1)).orElse(0L);
    }
}
