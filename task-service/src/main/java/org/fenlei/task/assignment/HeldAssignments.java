package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.assignment.domain.Assignment;

/** The assignments of a unit that another takes the place of. */
@ApplicationScoped
class HeldAssignments {

    private static final String OF_UNITS = OfUnits.few("true");

    private static final String LOCK = "SELECT 1 FROM assignment a WHERE " + OF_UNITS + " ORDER BY a.id FOR UPDATE";

    private static final String HELD =
            "JOIN plan p ON p.id = a.plan_id WHERE p.status = 'PUBLISHED' AND " + OF_UNITS + " ORDER BY a.id";

    /**
     * How many towns a town counts does not change with those that it takes in, as the communities below it do; below a
     * department there are none, so that it was asked for the plain number.
     */
    private static final String DIVIDED = """
            SELECT id FROM obligation
            WHERE id = ANY (?::uuid[])
              AND (apportionment IS NOT NULL
                   OR per IN ('COMMUNITY', 'VILLAGE', 'COMMUNITY_OR_VILLAGE')
                      AND EXISTS (SELECT 1 FROM unit WHERE code = ? AND level <> 'DISTRICT'))
            """;

    private static final String CANCELLED_BY_MERGER = """
            SELECT a.id FROM assignment a
            WHERE a.id = ANY (?::uuid[]) AND a.ended = 'CANCELLED'
              AND EXISTS (SELECT 1 FROM unit_version v
                          WHERE v.unit_code = ? AND v.successor_code IS NOT NULL AND v.reason = a.end_reason)
            """;

    private final Sql sql;

    @Inject
    HeldAssignments(Sql sql) {
        this.sql = sql;
    }

    /** All of these units, of plans in force; locked, in the order of ids. */
    List<Assignment> of(Collection<String> units) {
        // locked first and read then, as in Assignments: a revision may just have moved them
        sql.query(LOCK, row -> true, units, units);
        return sql.query(AssignmentSql.SELECT + HELD, AssignmentSql::read, units, units);
    }

    /** Those of the obligations of which the unit has a part: of a total, or so many for each community below it. */
    Set<UUID> dividedFor(String unit, Collection<Assignment> held) {
        Collection<String> obligations =
                Sql.texts(held, assignment -> assignment.duty().obligationId());
        return new HashSet<>(sql.query(DIVIDED, row -> row.getObject("id", UUID.class), obligations, unit));
    }

    /** Those of a unit that were cancelled when it was merged itself; its history gives the same reason. */
    Set<UUID> cancelledByMergerOf(String unit, Collection<Assignment> held) {
        return new HashSet<>(sql.query(
                CANCELLED_BY_MERGER, row -> row.getObject("id", UUID.class), Sql.texts(held, Assignment::id), unit));
    }

    /** Who answers for an assignment and for how much; what counts toward it shows to whom it shows, and to who had it. */
    void reassign(Assignment before, Assignment after) {
        sql.update(
                "UPDATE assignment SET unit_codes = ?, required = ?, maximum = ? WHERE id = ?",
                after.unitCodes(),
                after.required(),
                after.maximum(),
                after.id());
        sql.update(
                "UPDATE contribution SET unit_codes = ? WHERE assignment_id = ?",
                before.unitsWith(after.unitCodes()),
                after.id());
    }
}
