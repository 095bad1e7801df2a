package org.fenlei.task.unit.domain;

import java.util.List;

/**
 * A group that documents name instead of its members.
 *
 * @param code stable code
 * @param name the usual name
 * @param aliases other ways of writing it
 * @param byRule whether membership follows from a rule; otherwise the unit list says it
 * @param members codes of the active units in it
 */
public record UnitGroup(String code, String name, List<String> aliases, boolean byRule, List<String> members) {

    public UnitGroup {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    boolean isCalled(String text) {
        return name.equals(text) || aliases.contains(text);
    }
}
