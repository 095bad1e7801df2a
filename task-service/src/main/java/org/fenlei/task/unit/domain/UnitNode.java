package org.fenlei.task.unit.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the tree and the groups see it.
 *
 * @param code its code, which never changes
 * @param name its official name
 * @param level its tier
 * @param kind what it is
 * @param parentCode the unit above, null at the top
 * @param aliases other names it goes by
 * @param groups names of the groups that a list or a change puts it into
 * @param active whether it exists today
 */
public record UnitNode(
        String code,
        String name,
        UnitLevel level,
        UnitKind kind,
        @Nullable String parentCode,
        List<String> aliases,
        List<String> groups,
        boolean active) {

    /** The same below another unit. */
    UnitNode below(@Nullable String parent) {
        return new UnitNode(code, name, level, kind, parent, aliases, groups, active);
    }
}
