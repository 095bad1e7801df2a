package org.fenlei.task.unit.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stood from a day on. Of several that hold on a day, the latest version does.
 *
 * @param unitCode the unit
 * @param version of the unit
 * @param from the day from which it stood so
 * @param parentCode the unit above, null at the top
 * @param successorCode the unit that took its place, null if none did
 */
public record Placement(
        String unitCode,
        long version,
        LocalDate from,
        @Nullable String parentCode,
        @Nullable String successorCode) {

    /** Whether the unit stands in the same place, since whenever. */
    boolean sameAs(Placement other) {
        return Objects.equals(parentCode, other.parentCode) && Objects.equals(successorCode, other.successorCode);
    }
}
