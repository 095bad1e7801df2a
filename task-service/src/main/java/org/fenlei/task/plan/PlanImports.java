package org.fenlei.task.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.plan.domain.PlanStatus;
import org.jspecify.annotations.Nullable;

/** The documents that were read. */
@ApplicationScoped
class PlanImports implements PanacheRepositoryBase<PlanImportRow, UUID> {

    private static final String REPLACED = """
            UPDATE plan_import i SET replaced = true FROM plan p
            WHERE p.id = i.plan_id AND p.district_unit = ? AND p.year = ? AND p.status = ? AND i.sha256 <> ?
              AND NOT i.replaced
            """;

    private static final String SAME_FILE =
            "sha256 = ?1 and districtUnit = ?2 and not discarded and not copied and not replaced";

    private final Sql sql;

    @Inject
    PlanImports(Sql sql) {
        this.sql = sql;
    }

    PlanImportRow get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** The import, locked until the transaction ends. */
    PlanImportRow getForChange(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    /** Whoever sends the same file at the same moment waits here, whatever year is given with it. */
    void await(String sha256) {
        sql.query("SELECT pg_advisory_xact_lock(hashtext('plan_import'), hashtext(?))", row -> true, sha256);
    }

    /** What this file gave before with the same year, or with none, unless another file has taken its place since. */
    Optional<PlanImportRow> ofFile(String sha256, String districtUnit, @Nullable Integer yearGiven) {
        return find(SAME_FILE + " and yearGiven is not distinct from ?3", sha256, districtUnit, yearGiven)
                .firstResultOptional();
    }

    /** What this file gave before for plans of this year, oldest first, however the year was told. */
    List<PlanImportRow> ofFileAndYear(String sha256, String districtUnit, int year) {
        return list(
                SAME_FILE + " and planId in (select p.id from PlanRow p where p.year = ?3) order by createdAt, id",
                sha256,
                districtUnit,
                year);
    }

    /**
     * The plan in force has taken the place of what other files gave: sent again, they propose to go back, and are not the
     * same as before. Its own file still is, also where it was made by hand from what that file gave.
     */
    void replaceAllBut(PlanImportRow made, PlanRow inForce) {
        sql.update(REPLACED, inForce.districtUnit, inForce.year, PlanStatus.SUPERSEDED.name(), made.sha256);
    }

    /** The import that made this plan. */
    PlanImportRow ofPlan(UUID planId) {
        return find("planId", planId).firstResultOptional().orElseThrow(NotFound::new);
    }

    /** The import that made this plan, locked until the transaction ends. */
    PlanImportRow ofPlanForChange(UUID planId) {
        return find("planId", planId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }
}
