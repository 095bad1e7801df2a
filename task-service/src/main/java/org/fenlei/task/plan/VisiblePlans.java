package org.fenlei.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.obligation.domain.Timing;
import org.jspecify.annotations.Nullable;

/** Which plans a caller may see, for the other features. */
@ApplicationScoped
public class VisiblePlans {

    private final Plans plans;

    @Inject
    VisiblePlans(Plans plans) {
        this.plans = plans;
    }

    /** What others need of the plan of a year. */
    public record OfYear(UUID id, String title) {}

    /** The plan of a district and year, in force or closed; empty if there is none. */
    public Optional<OfYear> ofYear(String districtUnit, int year) {
        return plans.ofYear(districtUnit, year).map(id -> new OfYear(id, plans.get(id).title));
    }

    /** Those of the years before of which something may come round in this one, the latest first. */
    public List<OfYear> reachingInto(String districtUnit, int year) {
        return plans.ofYearsBefore(districtUnit, year, Timing.YEARS_AWAY).stream()
                .map(plan -> new OfYear(plan.id, plan.title))
                .toList();
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
