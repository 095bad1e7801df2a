package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.fenlei.task.obligation.Obligations;
import org.fenlei.task.obligation.domain.Obligation;
import org.jspecify.annotations.Nullable;

/** The floors and bounds that a plan sets for each thing that counts: a site of at least so many points, or metres. */
@ApplicationScoped
public class Floors {

    private final Obligations obligations;

    @Inject
    Floors(Obligations obligations) {
        this.obligations = obligations;
    }

    /**
     * Whether a thing with this value counts. One whose value nobody measured is taken at its word.
     *
     * @param obligationId the obligation that things are counted for
     * @param value the thing's value, null if unknown
     */
    public boolean admit(UUID obligationId, @Nullable BigDecimal value) {
        return value == null || obligations.floorsOf(obligationId).stream().allMatch(floor -> satisfies(value, floor));
    }

    private static boolean satisfies(BigDecimal value, Obligation floor) {
        BigDecimal least = floor.minimum();
        BigDecimal most = floor.maximum();
        return (least == null || value.compareTo(least) >= 0) && (most == null || value.compareTo(most) <= 0);
    }
}
