package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Tally;
import org.fenlei.task.obligation.domain.Window;

/** Assignments by the time they belong to, as far as the caller may see them. */
@ApplicationScoped
public class AssignmentsOfPeriod {

    /**
     * What was due once before, and was still open when the period began, belongs to it as well; what was due and done
     * before it began does not.
     */
    private static final String OF_UNIT = AssignmentSql.SELECT + "WHERE " + OfUnits.few("plan_id = ?") + """
              AND (a.window_from <= ? AND a.window_to >= ?
                     AND (a.effective_due_date < ? AND a.fulfilled_on < ?) IS NOT TRUE
                   OR a.effective_due_date BETWEEN ? AND ?
                   OR a.period IS NULL AND a.ended = 'NONE' AND a.effective_due_date < ?
                      AND (a.fulfilled_on IS NULL OR a.fulfilled_on >= ?))
            ORDER BY t.position, o.position, a.window_from, a.id
            """;

    /** What was due and done before the period began does not belong to it. */
    private static final String COMING_ROUND =
            AssignmentSql.SELECT + "WHERE " + OfUnits.few("plan_id = ANY (?::uuid[])") + """
              AND a.period IS NOT NULL AND a.window_from >= ?
              AND (a.window_from <= ? AND a.window_to >= ?
                     AND (a.effective_due_date < ? AND a.fulfilled_on < ?) IS NOT TRUE
                   OR a.effective_due_date BETWEEN ? AND ?)
            ORDER BY a.plan_year DESC, t.position, o.position, a.window_from, a.id
            """;

    private static final String ASKING_FOR_SUMMARY = AssignmentSql.SELECT + """
            JOIN plan p ON p.id = a.plan_id
            WHERE p.status = 'PUBLISHED' AND a.ended = 'NONE' AND a.fulfilled_on IS NULL
              AND (a.measure = 'SUMMARY_SUBMITTED' OR a.measure = 'REPORTED' AND o.title ~ '总结|小结|工作情况报告')
              AND (a.period IS NULL AND a.plan_year IN (?, ?)
                   OR a.period IS NOT NULL AND a.window_from BETWEEN ? AND ?)
            ORDER BY a.effective_due_date, a.id
            """;

    private final Sql sql;
    private final CountUp countUp;

    @Inject
    AssignmentsOfPeriod(Sql sql, CountUp countUp) {
        this.sql = sql;
        this.countUp = countUp;
    }

    /** What this very unit answers for, alone or jointly, in a plan and in these days, in the plan's order. */
    public List<Assignment> ofUnit(UUID planId, String unitCode, Window days) {
        return sql.query(
                OF_UNIT,
                AssignmentSql::read,
                List.of(unitCode),
                planId,
                List.of(unitCode),
                planId,
                days.to(),
                days.from(),
                days.from(),
                days.from(),
                days.from(),
                days.to(),
                days.from(),
                days.from());
    }

    /** Of what comes round for this very unit by plans of earlier years, what lies in the year of these days and in them. */
    public List<Assignment> comingRound(Collection<UUID> planIds, String unitCode, Window days) {
        Collection<String> plans = Sql.texts(planIds, id -> id);
        return sql.query(
                COMING_ROUND,
                AssignmentSql::read,
                List.of(unitCode),
                plans,
                List.of(unitCode),
                plans,
                days.from().withDayOfYear(1),
                days.to(),
                days.from(),
                days.from(),
                days.from(),
                days.from(),
                days.to());
    }

    /** From which obligation each of these assignments comes now, after all revisions. */
    public Map<UUID, UUID> obligationsOf(Collection<UUID> assignmentIds) {
        Map<UUID, UUID> obligations = new HashMap<>();
        sql.query(
                "SELECT id, obligation_id FROM assignment WHERE id = ANY (?::uuid[]) ORDER BY id",
                row -> obligations.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)) == null,
                Sql.texts(assignmentIds, id -> id));
        return obligations;
    }

    /** What an assignment's contributions came to on a day. */
    public Tally tallyOn(Assignment assignment, LocalDate day) {
        return countUp.tally(assignment, day);
    }

    /**
     * What is not met yet in plans in force and may ask for the summary of these days, in the days themselves or in the
     * window that follows, which may be the next year's; its words have to be judged.
     */
    public List<Assignment> perhapsAskingForSummary(Window days) {
        LocalDate next = days.to().plusDays(1);
        return sql.query(
                ASKING_FOR_SUMMARY, AssignmentSql::read, days.from().getYear(), next.getYear(), days.from(), next);
    }
}
