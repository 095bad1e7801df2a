package org.fenlei.task.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.plan.domain.PlanStatus;
import org.jspecify.annotations.Nullable;

/** The plans that the caller may see: drafts are for those who see the whole district, published ones for everyone. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<PlanRow, UUID> {

    private final CurrentCaller caller;

    @Inject
    Plans(CurrentCaller caller) {
        this.caller = caller;
    }

    /** What a list is narrowed to; null is everything. */
    record Filter(
            @Nullable Integer year,
            @Nullable PlanStatus status,
            @Nullable String districtUnit) {}

    /** The plan; missing if there is none or none that the caller may see. */
    PlanRow get(UUID id) {
        return known(id).orElseThrow(NotFound::new);
    }

    /** The plan; empty if there is none or none that the caller may see. */
    Optional<PlanRow> known(UUID id) {
        return visible(findById(id));
    }

    /** The plan, locked until the transaction ends. */
    PlanRow getForChange(UUID id) {
        return visible(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    /** The id of the plan of a district and year: the one in force, or the one that was closed. */
    Optional<UUID> ofYear(String districtUnit, int year) {
        return getEntityManager()
                .createQuery(
                        "select id from PlanRow where districtUnit = ?1 and year = ?2 and status in ?3", UUID.class)
                .setParameter(1, districtUnit)
                .setParameter(2, year)
                .setParameter(3, PlanStatus.OF_YEAR)
                .getResultStream()
                .findFirst();
    }

    /** The plans of a district and the years before, in force or closed, the latest year first. */
    List<PlanRow> ofYearsBefore(String districtUnit, int year, int atMost) {
        return list(
                "districtUnit = ?1 and year < ?2 and year >= ?3 and status in ?4 order by year desc",
                districtUnit,
                year,
                year - atMost,
                PlanStatus.OF_YEAR);
    }

    /** The other drafts of a draft's district and year that were made before it, the latest first. */
    List<PlanRow> draftsBefore(PlanRow plan, int atMost) {
        return plan.year == null || plan.status != PlanStatus.DRAFT
                ? List.of()
                : find(
                                "districtUnit = ?1 and year = ?2 and status = ?3 and (createdAt < ?4 or (createdAt = ?4 and id < ?5))"
                                        + " order by createdAt desc, id desc",
                                plan.districtUnit,
                                plan.year,
                                PlanStatus.DRAFT,
                                plan.createdAt,
                                plan.id)
                        .range(0, atMost - 1)
                        .list();
    }

    /**
     * The id of the plan that this one would take the place of.
     *
     * @throws Refusal if the plan of its district and year is closed
     */
    Optional<UUID> replacedBy(PlanRow plan) {
        Optional<UUID> ofYear = ofYearOf(plan);
        if (ofYear.map(this::get)
                .filter(found -> found.status == PlanStatus.CLOSED)
                .isPresent()) {
            throw new Refusal(PlanRefusal.PLAN_YEAR_CLOSED);
        }
        return ofYear;
    }

    /** The id of the plan of this one's district and year, if its year is known. */
    Optional<UUID> ofYearOf(PlanRow plan) {
        return plan.year == null ? Optional.empty() : ofYear(plan.districtUnit, plan.year);
    }

    /** A page, oldest first. */
    Page<PlanRow> page(Filter filter, PageRequest request) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        where(conditions, parameters, "year = :year", "year", filter.year());
        where(conditions, parameters, "status = :status", "status", filter.status());
        where(conditions, parameters, "districtUnit = :district", "district", filter.districtUnit());
        where(conditions, parameters, "updatedAt >= :since", "since", request.updatedSince());
        if (!caller.scope().everything()) {
            conditions.add("status in :ofEveryone");
            parameters.put("ofEveryone", PlanStatus.OF_EVERYONE);
        }
        after(request.cursor(), conditions, parameters);
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        List<PlanRow> rows = find(where + " order by createdAt, id", parameters)
                .range(0, request.limit())
                .list();
        return Page.of(rows, request, row -> Cursors.encode(row.createdAt, row.id));
    }

    private Optional<PlanRow> visible(@Nullable PlanRow plan) {
        return Optional.ofNullable(plan)
                .filter(found -> caller.scope().everything() || PlanStatus.OF_EVERYONE.contains(found.status));
    }

    private static void after(@Nullable String cursor, List<String> conditions, Map<String, Object> parameters) {
        if (cursor == null) {
            return;
        }
        List<String> keys = Cursors.decode(cursor, 2);
        parameters.put("afterTime", Cursors.instant(keys.get(0)));
        parameters.put("afterId", Cursors.id(keys.get(1)));
        conditions.add("(createdAt > :afterTime or (createdAt = :afterTime and id > :afterId))");
    }

    private static void where(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
