package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.fenlei.kit.problem.NotFound;

/** Which plans a caller may see, for the other features. */
@ApplicationScoped
public class VisiblePlans {

    private final Plans plans;

    @Inject
    VisiblePlans(Plans plans) {
        this.plans = plans;
    }

    /**
     * Lets pass only who may see the plan.
     *
     * @throws NotFound if there is none, or none that the caller may see
     */
    public void require(UUID planId) {
        plans.get(planId);
    }
}
