package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.fenlei.task.assignment.domain.Floor;
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

    /** Those of an obligation. */
    List<Floor> of(UUID obligationId) {
        return obligations.floorsOf(obligationId).stream().map(Floors::floor).toList();
    }

    /**
     * Whether a thing with this value counts. One whose value nobody measured is taken at its word.
     *
     * @param obligationId the obligation that things are counted for
     * @param value the thing's value, null if unknown
     */
    public boolean admit(UUID obligationId, @Nullable BigDecimal value) {
        return value == null || Floor.allAdmit(of(obligationId), value);
    }

    static Floor floor(Obligation obligation) {
        return new Floor(obligation.minimum(), obligation.maximum());
    }
}
