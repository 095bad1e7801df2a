package org.fenlei.task.board;

/** The statements of boards. Each reads a plan's assignments once. */
final class BoardSql {

    /** A hundred thousand assignments are added up by hash, in memory, and not sorted for it. */
    static final String ENOUGH_MEMORY = "SELECT set_config('work_mem', '64MB', true)";

    /**
     * Each assignment with its status on the day, whether it is measured, and how much of it the days gone ask for, in
     * millionths. {@code OFFSET 0} keeps PostgreSQL from reckoning each of these anew wherever it is used.
     */
    private static final String JUDGED = """
            FROM (
                SELECT a.task_id, a.obligation_id, a.unit_codes, a.required, a.counted, a.fulfilled_on,
                       CASE WHEN a.kind <> 'STANDING' THEN a.effective_due_date END AS due,
                       width_bucket(a.fulfilled_on, (SELECT ?::date[])) AS fulfilled_month,
                       CASE WHEN a.kind = 'RATE' OR a.kind = 'LIMIT' THEN true END AS rated,
                       a.ended = 'NONE' AND NOT a.waiting
                           AND (a.required > 0 OR a.kind = 'LIMIT' AND a.maximum IS NOT NULL) AS measured,
                       CASE WHEN d.today > a.window_to THEN 1000000
                            WHEN d.today > a.window_from AND a.kind <> 'LIMIT'
                                THEN ((d.today - a.window_from) * 1000000::bigint / (a.window_to - a.window_from + 1))::int
                       END AS expected,
                       assignment_status(a.ended, a.kind, a.waiting, a.window_from, a.window_to, a.effective_due_date,
                                         a.required, a.counted, a.fulfilled_on, d.today) AS status
                FROM assignment a CROSS JOIN (SELECT ?::date AS today) d
                WHERE %s
                OFFSET 0) j
            """;

    /**
     * Rates and limits count as one each, met or not; pace and progress are told in millionths of an assignment, and no
     * days gone ask for a part of a limit. In each filter the condition that the fewest rows meet comes first.
     */
    private static final String COUNTERS = """
            j.status, count(*) AS assignments, count(*) FILTER (WHERE j.measured) AS measured,
            coalesce(sum(j.required) FILTER (WHERE j.measured AND j.rated IS NULL), 0)
                + count(j.rated) FILTER (WHERE j.measured) AS required,
            coalesce(sum(j.counted) FILTER (WHERE j.counted <> 0 AND j.measured AND j.rated IS NULL), 0)
                + count(j.fulfilled_on) FILTER (WHERE j.rated AND j.measured) AS counted,
            coalesce(sum(j.expected) FILTER (WHERE j.measured), 0) AS expected,
            count(j.fulfilled_on) FILTER (WHERE j.measured) * 1000000
                + coalesce(sum(least(1000000, j.counted * 1000000 / j.required)::int)
                           FILTER (WHERE j.counted <> 0 AND j.measured AND j.fulfilled_on IS NULL AND j.required > 0), 0)
                AS achieved
            """;

    /** By task, due date and month of fulfilment, and by unit or joint group, in one pass. */
    static final String BY_TASK_AND_BY_UNIT =
            "SELECT j.task_id, j.due, j.fulfilled_month, j.unit_codes, " + COUNTERS + JUDGED + """
            GROUP BY GROUPING SETS ((j.task_id, j.due, j.fulfilled_month, j.status), (j.unit_codes, j.status))
            """;

    /** By obligation, with its task. */
    static final String BY_OBLIGATION =
            "SELECT j.task_id, j.obligation_id, " + COUNTERS + JUDGED + "GROUP BY j.task_id, j.obligation_id, j.status";

    /** By due date and by the column that is put in first. */
    static final String DUES = """
            SELECT %1$s, j.due, j.status, count(*) AS assignments
            FROM (
                SELECT a.task_id, a.unit_codes, a.effective_due_date AS due,
                       assignment_status(a.ended, a.kind, a.waiting, a.window_from, a.window_to,
                                         a.effective_due_date, a.required, a.counted, a.fulfilled_on, ?) AS status
                FROM assignment a
                WHERE %2$s AND a.kind <> 'STANDING' AND a.effective_due_date IS NOT NULL
                OFFSET 0) j
            GROUP BY %1$s, j.due, j.status
            """;

    private static final String TASKS = """
            SELECT t.id, t.number, t.category, t.text, t.deadline_text, t.lead_units FROM task t
            """;

    /** A plan's tasks in the plan's order. */
    static final String OF_PLAN = TASKS + "WHERE t.plan_id = ? ORDER BY t.position";

    /** These tasks, of the latest version of the plan first. */
    static final String OF_FORMER_VERSIONS = TASKS + """
            JOIN plan p ON p.id = t.plan_id WHERE t.id = ANY (?::uuid[]) ORDER BY p.revision DESC, t.position
            """;

    private BoardSql() {}
}
