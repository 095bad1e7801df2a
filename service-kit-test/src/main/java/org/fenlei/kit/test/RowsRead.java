package org.fenlei.kit.test;

import org.fenlei.kit.sql.Sql;

/** How much PostgreSQL reads to answer a question: what a list costs, on any machine. */
public final class RowsRead {
    /** After so many answers PostgreSQL may keep one plan for a statement, whatever it is asked with. */
    private static final int UNTIL_PLANNED_FOR_GOOD = 12;

    private RowsRead() {}

    /**
     * The rows of one table that are read for a question that was asked a few times before, whatever it reads of other
     * tables. Within a transaction, and with its scope.
     */
    public static long of(String table, Sql sql, Runnable question) {
        // what other processes read for this one is not told
        sql.update("SET LOCAL max_parallel_workers_per_gather = 0");
        for (int time = 1; time < UNTIL_PLANNED_FOR_GOOD; time++) {
            question.run();
        }
        long before = soFar(table, sql);
        question.run();
        return soFar(table, sql) - before;
    }

    private static long soFar(String table, Sql sql) {
        return sql.first(
                        "SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables WHERE relname = ?",
                        row -> row.getLong(1),
                        table)
                .orElseThrow();
    }
}
