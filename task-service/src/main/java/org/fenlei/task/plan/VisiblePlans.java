package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Which plans a caller may see, for the other features. */
@ApplicationScoped
public class VisiblePlans {

    private final Plans plans;

    @Inject
    VisiblePlans(Plans plans) {
        this.plans = plans;
    }

    /** What others need of a plan in force. */
    public record InForce(UUID id, String title) {}

    /** The plan in force for a district and year; empty if there is none. */
    public Optional<InForce> inForce(String districtUnit, int year) {
        return plans.inForce(districtUnit, year).map(id -> new InForce(id, plans.get(id).title));
    }

    /**
     * A plan as the other features name it.
     *
     * @param year null while a draft has none
     */
    public record VisiblePlan(
            UUID id, String title, @Nullable Integer year) {

        /** Its year, or the year of that day; a plan without one has opened nothing. */
        public int yearOr(LocalDate day) {
            return year == null ? day.getYear() : year;
        }
    }

    /**
     * The plan.
     *
     * @throws NotFound if there is none, or none that the caller may see
     */
    public VisiblePlan get(UUID planId) {
        PlanRow plan = plans.get(planId);
        return new VisiblePlan(plan.id, plan.title, plan.year);
    }
}
