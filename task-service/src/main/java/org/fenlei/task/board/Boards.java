package org.fenlei.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.UnitNamesColumn;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.board.domain.Counters;
import org.fenlei.task.board.domain.Dues;
import org.fenlei.task.board.domain.HeatMap;
import org.fenlei.task.board.domain.PlanTask;
import org.fenlei.task.board.domain.TaskShare;
import org.fenlei.task.board.domain.UnitShare;
import org.fenlei.task.obligation.domain.Timing;

/** Adds up the assignments that the caller may see, in the database. */
@ApplicationScoped
class Boards {

    /** Trends begin a year before the plan's at the earliest; whoever fulfils before stands in the December before that. */
    private static final int YEARS_BEFORE = 1;

    /** Whoever fulfils later than in the year after the last that its windows can lie in stands in its December. */
    private static final int MONTHS = 12 * (YEARS_BEFORE + 1 + Timing.YEARS_AWAY + 1);

    private static final UnitNamesColumn UNIT_NAMES = new UnitNamesColumn();

    private final Sql sql;

    @Inject
    Boards(Sql sql) {
        this.sql = sql;
    }

    /** All assignments by task, and all of them by unit. */
    record Shares(List<TaskShare> byTask, List<UnitShare> byUnit) {

        /** The tasks that they are of. */
        Set<UUID> tasks() {
            return byTask.stream().map(TaskShare::taskId).collect(Collectors.toSet());
        }
    }

    /** What the assignments of a task's obligation add up to that share a status. */
    record ObligationShare(UUID taskId, UUID obligationId, Counters counters) {}

    /** Adds up what a board needs. Units that it does not show are left out of joint groups. */
    Shares shares(BoardFilter filter, int year, LocalDate today, Predicate<String> shown) {
        Shares shares = new Shares(new ArrayList<>(), new ArrayList<>());
        query(BoardSql.BY_TASK_AND_BY_UNIT, filter, year, today, row -> {
            UUID task = row.getObject("task_id", UUID.class);
            return task == null
                    ? shares.byUnit().add(new UnitShare(units(row, shown), counters(row)))
                    : shares.byTask().add(taskShare(task, year, row));
        });
        return shares;
    }

    /** Adds up what a table of duties needs. */
    List<ObligationShare> byObligation(BoardFilter filter, int year, LocalDate today) {
        return query(
                BoardSql.BY_OBLIGATION,
                filter,
                year,
                today,
                row -> new ObligationShare(id(row, "task_id"), id(row, "obligation_id"), counters(row)));
    }

    /** What falls due when, under its task. */
    List<HeatMap.Share> duesByTask(BoardFilter filter, LocalDate today) {
        return dues("j.task_id", filter, today, row -> List.of(Objects.requireNonNull(row.getString("task_id"))));
    }

    /** What falls due when, under its units. */
    List<HeatMap.Share> duesByUnit(BoardFilter filter, LocalDate today, Predicate<String> shown) {
        return dues("j.unit_codes", filter, today, row -> units(row, shown));
    }

    /**
     * A plan's tasks in the plan's order, then those of its former versions that something was found of: a revision leaves
     * what was owed by then under the task that asked for it.
     *
     * @param found the tasks that something was found of
     */
    List<PlanTask> tasks(UUID planId, Collection<UUID> found) {
        List<PlanTask> tasks = new ArrayList<>(sql.query(BoardSql.OF_PLAN, row -> task(row, false), planId));
        Set<UUID> former = new HashSet<>(found);
        tasks.forEach(task -> former.remove(task.id()));
        if (!former.isEmpty()) {
            tasks.addAll(sql.query(BoardSql.OF_FORMER_VERSIONS, row -> task(row, true), Sql.texts(former, id -> id)));
        }
        return tasks;
    }

    private static PlanTask task(ResultSet row, boolean former) throws SQLException {
        return new PlanTask(
                id(row, "id"),
                Objects.requireNonNull(row.getString("number")),
                row.getString("category"),
                Objects.requireNonNull(row.getString("text")),
                row.getString("deadline_text"),
                UNIT_NAMES.convertToEntityAttribute(Objects.requireNonNull(row.getString("lead_units"))),
                former);
    }

    private <T> List<T> query(
            String statement, BoardFilter filter, int year, LocalDate today, Sql.RowReader<T> reader) {
        sql.query(BoardSql.ENOUGH_MEMORY, row -> row.getString(1));
        Conditions conditions = filter.conditions();
        List<String> months = IntStream.range(0, MONTHS)
                .mapToObj(month -> firstMonth(year).plusMonths(month).atDay(1).toString())
                .toList();
        List<Object> values = new ArrayList<>(List.of(months, today));
        values.addAll(List.of(conditions.values()));
        return sql.query(statement.formatted(conditions.text()), reader, values.toArray());
    }

    private List<HeatMap.Share> dues(
            String key, BoardFilter filter, LocalDate today, Sql.RowReader<List<String>> keys) {
        sql.query(BoardSql.ENOUGH_MEMORY, row -> row.getString(1));
        Conditions conditions = filter.conditions();
        List<Object> values = new ArrayList<>(List.of(today));
        values.addAll(List.of(conditions.values()));
        return sql.query(
                BoardSql.DUES.formatted(key, conditions.text()),
                row -> new HeatMap.Share(
                        keys.read(row),
                        YearMonth.from(row.getObject("due", LocalDate.class)),
                        Dues.of(status(row), row.getLong("assignments"))),
                values.toArray());
    }

    static TaskShare taskShare(UUID task, int year, ResultSet row) throws SQLException {
        Integer month = row.getObject("fulfilled_month", Integer.class);
        return new TaskShare(
                task,
                row.getObject("due", LocalDate.class),
                month == null ? null : firstMonth(year).plusMonths(month - 1L),
                status(row),
                counters(row));
    }

    private static YearMonth firstMonth(int year) {
        return YearMonth.of(year - YEARS_BEFORE, 1);
    }

    private static List<String> units(ResultSet row, Predicate<String> shown) throws SQLException {
        return Sql.strings(row, "unit_codes").stream().filter(shown).toList();
    }

    private static Counters counters(ResultSet row) throws SQLException {
        return new Counters(
                number(row, "required"),
                number(row, "counted"),
                row.getLong("measured"),
                row.getLong("expected"),
                row.getLong("achieved"),
                Map.of(status(row), row.getLong("assignments")));
    }

    private static AssignmentStatus status(ResultSet row) throws SQLException {
        return AssignmentStatus.valueOf(row.getString("status"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getBigDecimal(column));
    }
}
