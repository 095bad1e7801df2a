package org.fenlei.task.unit;

import java.util.Collection;
import java.util.Set;
import org.fenlei.task.unit.domain.UnitTrees;
import org.jspecify.annotations.Nullable;

/**
 * Told within the service, in the same transaction: some units are new, or stand below others than before, or in another's
 * place, or in nobody's any more. No event is counted meanwhile.
 *
 * @param units their codes
 * @param before the units as they stood until then
 * @param now the units as they stand
 * @param reason why, null if nobody said
 */
public record UnitsMoved(
        Collection<String> units,
        UnitTrees before,
        UnitTrees now,
        @Nullable String reason) {

    public UnitsMoved {
        units = Set.copyOf(units);
    }
}
