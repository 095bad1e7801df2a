package org.fenlei.task.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit, or a group of units, as a plan writes it and as the directory understands it.
 *
 * @param name as written
 * @param code the unit's code, or the group's name; null while unresolved
 * @param group whether it stands for several units
 * @param unitCodes the units it means; empty while unresolved
 */
public record UnitName(String name, @Nullable String code, boolean group, List<String> unitCodes) {

    public UnitName {
        unitCodes = List.copyOf(unitCodes);
    }
}
