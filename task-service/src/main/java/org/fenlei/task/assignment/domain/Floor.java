package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks of each thing that counts: a site of at least so many points, or metres.
 *
 * @param least the least value
 * @param most the greatest value
 */
public record Floor(@Nullable BigDecimal least, @Nullable BigDecimal most) {

    /** Whether a thing with this value passes all of them. One whose value nobody measured is taken at its word. */
    public static boolean allAdmit(Collection<Floor> floors, @Nullable BigDecimal value) {
        return value == null || floors.stream().allMatch(floor -> floor.admits(value));
    }

    private boolean admits(BigDecimal value) {
        return (least == null || value.compareTo(least) >= 0) && (most == null || value.compareTo(most) <= 0);
    }
}
