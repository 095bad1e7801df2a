package org.fenlei.kit.access;

import java.util.Set;

/**
 * Which units a caller sees.
 *
 * @param everything the whole district, whatever the codes
 * @param unitCodes the unit of the token and all below it
 */
public record UnitScope(boolean everything, Set<String> unitCodes) {
    public static final UnitScope ALL = new UnitScope(true, Set.of());
    public static final UnitScope NOTHING = new UnitScope(false, Set.of());

    public UnitScope {
        unitCodes = Set.copyOf(unitCodes);
    }

    public boolean covers(String unitCode) {
        return everything || unitCodes.contains(unitCode);
    }
}
