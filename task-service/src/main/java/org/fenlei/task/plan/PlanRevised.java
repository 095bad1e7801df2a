package org.fenlei.task.plan;

import java.util.Map;
import java.util.UUID;

/**
 * A plan has just taken the place of another, in this very transaction, for whatever hangs on the old one's demands.
 *
 * @param year of both plans
 * @param successors which obligation goes on with which: new by old; some of what the old one asked for may stay with it
 */
public record PlanRevised(int year, Map<UUID, UUID> successors) {

    public PlanRevised {
        successors = Map.copyOf(successors);
    }
}
