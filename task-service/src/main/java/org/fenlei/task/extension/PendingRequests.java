package org.fenlei.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.extension.domain.ExtensionStatus;

/** The requests that nobody has decided about. */
@ApplicationScoped
public class PendingRequests {

    private static final String OF_PLAN = """
            SELECT count(*) AS number FROM extension e JOIN assignment a ON a.id = e.assignment_id
            WHERE a.plan_id = ? AND e.status = ?
            """;

    private final Sql sql;

    @Inject
    PendingRequests(Sql sql) {
        this.sql = sql;
    }

    /** How many there are about a plan's assignments. */
    public long of(UUID planId) {
        return sql.first(OF_PLAN, row -> row.getLong("number"), planId, ExtensionStatus.REQUESTED.name())
                .orElse(0L);
    }
}
