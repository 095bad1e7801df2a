package org.fenlei.task.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A unit or a group of units as the plan writes it, and what the directory makes of it.
 *
 * @param name as written, brackets and all, without the level prefix that the list wrote once
 * @param code the unit's code; the group's name if {@code group}, which no directory knows if only this plan calls it so;
 *     null while unresolved
 * @param group whether it stands for several units (镇（街道）, 各成员部门, 各地各部门)
 * @param unitCodes the units that it means: one for a unit, the members for a group, empty while unresolved
 */
public record UnitRef(String name, @Nullable String code, boolean group, List<String> unitCodes) {

    public UnitRef {
        unitCodes = List.copyOf(unitCodes);
    }

    public static UnitRef unit(String name, String code) {
        return new UnitRef(name, code, false, List.of(code));
    }

    public static UnitRef group(String name, String group, List<String> members) {
        return new UnitRef(name, group, true, members);
    }

    /** Several units that only this plan calls so, whatever a directory may call so one day: they stay who they are. */
    public static UnitRef told(String name, List<String> members) {
        return group(name, "方案:" + name, members);
    }

    public static UnitRef unresolved(String name) {
        return new UnitRef(name, null, false, List.of());
    }

    /** The names of several, as a list is written. */
    public static String names(List<UnitRef> units) {
        return units.stream().map(UnitRef::name).collect(Collectors.joining("、"));
    }

    public boolean resolved() {
        return code != null;
    }
}
