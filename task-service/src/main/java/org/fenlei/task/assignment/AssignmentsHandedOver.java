package org.fenlei.task.assignment;

import java.util.Map;
import java.util.UUID;

/**
 * Told within the service, in the same transaction: a unit went up in another, and some assignments with it.
 *
 * @param takenBy each assignment with the successor's, toward which counts from now on what was reported for it
 */
public record AssignmentsHandedOver(Map<UUID, UUID> takenBy) {

    public AssignmentsHandedOver {
        takenBy = Map.copyOf(takenBy);
    }
}
