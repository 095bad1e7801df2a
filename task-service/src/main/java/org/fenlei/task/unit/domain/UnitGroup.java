package org.fenlei.task.unit.domain;

import java.util.List;
import org.fenlei.task.domain.GroupName;

/**
 * A group that documents name instead of its members.
 *
 * @param code stable code; of a group that units name, its name without 各
 * @param name the usual name
 * @param aliases other ways of writing it
 * @param byRule whether membership follows from a rule; otherwise a unit list or a change says it
 * @param members codes of the active units in it
 */
public record UnitGroup(String code, String name, List<String> aliases, boolean byRule, List<String> members) {

    public UnitGroup {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    /** Whether a document or a unit list means this group by this text. */
    boolean isCalled(String text) {
        return GroupName.isAmong(GroupName.key(text), name, aliases);
    }
}
