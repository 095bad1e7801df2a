package org.fenlei.notification.alert.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenlei.notification.ladder.domain.Rung;

/**
 * What is kept back on one day. A silence keeps back everything about a subject or a unit. An acknowledgement stops only
 * the repeats to the unit's contacts: escalations go on, because they exist for what stays undone.
 *
 * @param subjects ids of silenced subjects
 * @param units codes of silenced units
 * @param acknowledged units that have acknowledged, by subject id
 */
public record Holds(Set<String> subjects, Set<String> units, Map<String, Set<String>> acknowledged) {
    public static final Holds NONE = new Holds(Set.of(), Set.of(), Map.of());

    /** Why the alert is kept back; empty where it is not. */
    public Optional<String> reason(String subjectId, Rung rung, List<String> concerning) {
        if (subjects.contains(subjectId) || units.containsAll(concerning)) {
            return Optional.of("SILENCED");
        }
        boolean repeats = !rung.role().escalates() && !rung.equals(Rung.LISTED);
        return repeats && acknowledged.getOrDefault(subjectId, Set.of()).containsAll(concerning)
                ? Optional.of("ACKNOWLEDGED")
                : Optional.empty();
    }
}
