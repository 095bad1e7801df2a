package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentRefusal;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/** The assignments that the caller may see: those of which one unit is in its scope. */
@ApplicationScoped
public class Assignments {

    private static final String PLAN_STATUS = "SELECT status FROM plan WHERE id = ?";

    private final Sql sql;

    @Inject
    Assignments(Sql sql) {
        this.sql = sql;
    }

    /** What a list is narrowed to; null is everything. */
    record Filter(
            @Nullable UUID planId,
            @Nullable Set<String> units,
            @Nullable String status,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable String taskNumber,
            @Nullable UUID taskId,
            @Nullable UUID obligationId) {}

    /** The assignment; missing if there is none or none that the caller may see. */
    public Assignment get(UUID id) {
        return sql.first(AssignmentSql.SELECT + " WHERE a.id = ?", AssignmentSql::read, id)
                .orElseThrow(NotFound::new);
    }

    /**
     * The assignment, locked until the transaction ends. It is read after it is locked: whoever was waited for may have
     * carried it over to another plan's task, which a statement that began before does not find.
     */
    public Assignment getForChange(UUID id) {
        sql.query("SELECT 1 FROM assignment WHERE id = ? FOR UPDATE", row -> true, id);
        return get(id);
    }

    /** Several, locked until the transaction ends, in the order of ids. */
    public List<Assignment> getAllForChange(Collection<UUID> ids) {
        Collection<String> texts = Sql.texts(ids, id -> id);
        sql.query("SELECT 1 FROM assignment WHERE id = ANY (?::uuid[]) ORDER BY id FOR UPDATE", row -> true, texts);
        return sql.query(
                AssignmentSql.SELECT + " WHERE a.id = ANY (?::uuid[]) ORDER BY a.id", AssignmentSql::read, texts);
    }

    /**
     * Lets pass only what can still be reported on. A plan that replaces another, or is closed, waits for who holds an
     * assignment of it, so this is asked with the assignment locked, by a statement of its own.
     *
     * @throws Refusal if it was waived or cancelled, or if its plan was superseded or closed
     */
    public void requireInForce(Assignment locked) {
        if (locked.ended()) {
            throw new Refusal(
                    AssignmentRefusal.ASSIGNMENT_ENDED, locked.ending().reason());
        }
        String plan = sql.first(
                        PLAN_STATUS,
                        row -> row.getString("status"),
                        locked.duty().planId())
                .orElseThrow(NotFound::new);
        if (!plan.equals("PUBLISHED")) {
            throw new Refusal(
                    plan.equals("CLOSED") ? AssignmentRefusal.PLAN_CLOSED : AssignmentRefusal.PLAN_SUPERSEDED);
        }
    }

    /**
     * Lets pass only what is still to be done.
     *
     * @throws Refusal as {@link #requireInForce} does, or if it was fulfilled
     */
    void requireOpen(Assignment locked) {
        requireInForce(locked);
        if (locked.progress().fulfilledOn() != null) {
            throw new Refusal(AssignmentRefusal.ASSIGNMENT_FULFILLED);
        }
    }

    /**
     * Lets nobody report on a plan, or decide about an assignment of it, until the transaction ends. Whoever does now is
     * waited for.
     */
    public void holdAllOf(UUID planId) {
        sql.query("SELECT 1 FROM assignment WHERE plan_id = ? ORDER BY id FOR UPDATE", row -> true, planId);
    }

    /** From the first day of the plan's year, or of any window before it, to its last, or that of any window after it. */
    public Window daysOf(UUID planId, int year) {
        Window whole = Window.ofYear(year);
        return sql.first(
                        "SELECT least(min(window_from), ?) AS first, greatest(max(window_to), ?) AS last"
                                + " FROM assignment WHERE plan_id = ?",
                        row -> new Window(
                                row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)),
                        whole.from(),
                        whole.to(),
                        planId)
                .orElse(whole);
    }

    /** All of a plan, locked until the transaction ends, in the order of ids. */
    List<Assignment> ofPlanForChange(UUID planId) {
        holdAllOf(planId);
        return ofPlan(planId);
    }

    /** All of a plan, in the order of ids. */
    List<Assignment> ofPlan(UUID planId) {
        return sql.query(AssignmentSql.SELECT + " WHERE a.plan_id = ? ORDER BY a.id", AssignmentSql::read, planId);
    }

    /**
     * What an event may count toward: assignments of plans in force with this measure and of one of these units that
     * nobody waived or cancelled, whose window has begun by the last of these days and whose window, or plan year for a
     * demand of once, is not over on the first. They are not locked.
     */
    public List<Assignment> countedIn(Measure measure, Window days, Collection<String> units) {
        return sql.query(
                AssignmentSql.SELECT + AssignmentSql.COUNTED_IN,
                AssignmentSql::read,
                days.to(),
                units,
                measure.name(),
                days.from(),
                units,
                measure.name(),
                days.from());
    }

    /** The same of all units and with any of these measures; of those reported by hand, what asks for a summary. */
    public List<Assignment> countedBy(Collection<Measure> measures, Window days) {
        return sql.query(
                AssignmentSql.SELECT + AssignmentSql.COUNTED_BY,
                AssignmentSql::read,
                days.to(),
                days.from(),
                Sql.texts(measures, Measure::name));
    }

    /**
     * What this very unit answers for, alone or jointly, that falls due on that day or later, in the order of days.
     *
     * @param endedSince of what was waived or cancelled only what was so at or after this instant
     */
    public List<Assignment> fallingDue(String unitCode, LocalDate from, Instant endedSince) {
        return sql.query(
                AssignmentSql.SELECT + AssignmentSql.FALLING_DUE,
                AssignmentSql::read,
                List.of(unitCode),
                from,
                List.of(unitCode),
                from,
                endedSince);
    }

    /** A page in the order of opening: by task, window and unit. */
    Page<Assignment> page(Filter filter, LocalDate today, PageRequest request) {
        @Nullable String status = filter.status();
        Conditions conditions = OfUnits.and(new Conditions(), filter.units())
                .and("a.plan_id = ?", filter.planId())
                .and("a.effective_due_date >= ?", filter.dueFrom())
                .and("a.effective_due_date <= ?", filter.dueTo())
                .and("t.number = ?", filter.taskNumber())
                .and("a.task_id = ?", filter.taskId())
                .and("? IN (a.obligation_id, a.in_place_of)", filter.obligationId())
                .and(
                        request.cursor() == null ? AssignmentSql.CHANGED_SINCE : "a.updated_at >= ?",
                        request.updatedSince())
                .and(AssignmentSql.STATUS + " = ?", status == null ? null : today, status)
                .and("a.id > ?", after(request.cursor()));
        sql.planEachTime();
        List<Assignment> rows = sql.query(
                AssignmentSql.SELECT + " WHERE " + conditions.text() + " ORDER BY a.id LIMIT ?",
                AssignmentSql::read,
                conditions.values(request.rowsToRead()));
        return Page.of(rows, request, row -> Cursors.encode(row.id()));
    }

    /** Writes new assignments of one plan, all in one statement. */
    void open(List<Assignment> opened, Instant now) {
        if (opened.isEmpty()) {
            return;
        }
        Assignment.OfObligation plan = opened.get(0).duty();
        sql.update(
                AssignmentSql.OPEN,
                plan.planId(),
                plan.planYear(),
                now,
                now,
                Sql.texts(opened, Assignment::id),
                Sql.texts(opened, each -> each.duty().taskId()),
                Sql.texts(opened, each -> each.duty().obligationId()),
                Sql.texts(opened, each -> each.duty().kind().name()),
                Sql.texts(opened, each -> each.duty().measure().name()),
                Sql.texts(opened, each -> String.join(",", each.unitCodes())),
                Sql.texts(opened, Assignment::period),
                Sql.texts(opened, each -> each.window().from()),
                Sql.texts(opened, each -> each.window().to()),
                Sql.texts(opened, Assignment::dueDate),
                Sql.texts(opened, Assignment::effectiveDueDate),
                Sql.texts(opened, Assignment::required),
                Sql.texts(opened, Assignment::maximum),
                Sql.texts(opened, Assignment::waiting),
                Sql.texts(opened, Assignment::watched),
                Sql.texts(opened, each -> each.duty().inPlaceOf()));
    }

    /** Writes assignments that were carried over to another plan, all in one statement. */
    void carryOver(List<Assignment> carried) {
        if (carried.isEmpty()) {
            return;
        }
        sql.update(
                AssignmentSql.CARRY_OVER,
                Sql.texts(carried, Assignment::id),
                Sql.texts(carried, each -> each.duty().planId()),
                Sql.texts(carried, each -> each.duty().taskId()),
                Sql.texts(carried, each -> each.duty().obligationId()),
                Sql.texts(carried, each -> each.duty().inPlaceOf()),
                Sql.texts(carried, each -> each.duty().kind().name()),
                Sql.texts(carried, each -> each.duty().measure().name()),
                Sql.texts(carried, each -> String.join(",", each.unitCodes())),
                Sql.texts(carried, each -> each.window().from()),
                Sql.texts(carried, each -> each.window().to()),
                Sql.texts(carried, Assignment::dueDate),
                Sql.texts(carried, Assignment::effectiveDueDate),
                Sql.texts(carried, Assignment::required),
                Sql.texts(carried, Assignment::maximum),
                Sql.texts(carried, Assignment::waiting),
                Sql.texts(carried, Assignment::watched),
                Sql.texts(carried, Assignment::version),
                Sql.texts(carried, Assignment::updatedAt));
        sql.update(AssignmentSql.SHOW_CONTRIBUTIONS, Sql.texts(carried, Assignment::id));
    }

    /** Writes a changed assignment. */
    public void save(Assignment changed) {
        saveAll(List.of(changed));
    }

    /** Writes changed assignments, all in one statement. */
    void saveAll(List<Assignment> changed) {
        if (changed.isEmpty()) {
            return;
        }
        sql.update(
                AssignmentSql.UPDATE,
                Sql.texts(changed, Assignment::id),
                Sql.texts(changed, each -> each.window().to()),
                Sql.texts(changed, Assignment::dueDate),
                Sql.texts(changed, Assignment::effectiveDueDate),
                Sql.texts(changed, each -> each.progress().counted()),
                Sql.texts(changed, each -> each.progress().fulfilledOn()),
                Sql.texts(changed, each -> each.ending().how().name()),
                Sql.texts(changed, each -> each.ending().reason()),
                Sql.texts(changed, Assignment::waiting),
                Sql.texts(changed, Assignment::watched),
                Sql.texts(changed, Assignment::version),
                Sql.texts(changed, Assignment::updatedAt));
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        return cursor == null ? null : Cursors.id(Cursors.decode(cursor, 1).get(0));
    }
}
