package org.fenlei.task.board;

/** The statements of boards. Each reads a plan's assignments once. */
final class BoardSql {

    /** A hundred thousand assignments are added up by hash, in memory, and not sorted for it. */
    static final String ENOUGH_MEMORY = "SELECT set_config('work_mem', '64MB', true)";

    /**
     * Each assignment with its status on the day, what counts of it, and how far its window has gone. {@code OFFSET 0}
     * keeps PostgreSQL from reckoning each of these anew wherever it is used.
     */
    private static final String JUDGED = """
            FROM (
                SELECT f.task_id, f.obligation_id, f.unit_codes, f.status, f.measured,
                       CASE WHEN f.kind <> 'STANDING' THEN f.effective_due_date END AS due,
                       width_bucket(f.fulfilled_on, (SELECT ?::date[])) AS fulfilled_month,
                       CASE WHEN NOT f.measured THEN 0 WHEN f.kind IN ('RATE', 'LIMIT') THEN 1
                            ELSE f.required END AS required,
                       CASE WHEN NOT f.measured THEN 0
                            WHEN f.kind IN ('RATE', 'LIMIT') THEN (f.fulfilled_on IS NOT NULL)::int
                            ELSE f.counted END AS counted,
                       CASE WHEN f.measured
                            THEN greatest(0, least(? - f.window_from, f.window_to - f.window_from + 1))::bigint * 1000000
                                 / (f.window_to - f.window_from + 1)
                            ELSE 0 END AS expected,
                       CASE WHEN NOT f.measured THEN 0 WHEN f.fulfilled_on IS NOT NULL THEN 1000000
                            WHEN f.counted = 0 THEN 0
                            ELSE least(1000000, f.counted * 1000000 / f.required)::int END AS achieved
                FROM (
                    SELECT a.*,
                           assignment_status(a.ended, a.kind, a.waiting, a.window_from, a.window_to,
                                             a.effective_due_date, a.required, a.counted, a.fulfilled_on, ?) AS status,
                           a.ended = 'NONE' AND NOT a.waiting AND coalesce(a.required > 0, false) AS measured
                    FROM assignment a
                    WHERE %s
                    OFFSET 0) f
                OFFSET 0) j
            """;

    private static final String COUNTERS = """
            j.status, count(*) AS assignments, count(*) FILTER (WHERE j.measured) AS measured,
            sum(j.required) AS required, sum(j.counted) AS counted,
            sum(j.expected) AS expected, sum(j.achieved) AS achieved
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
