package org.fenlei.bench;

import java.io.PrintStream;
import java.time.Duration;

/** The report on standard output: a Markdown table of what took how long. */
final class ReportTable {

    private static final PrintStream OUT = System.out;

    private ReportTable() {}

    /** A table of its own, below what it is about. */
    static ReportTable of(String subject, Object... values) {
        OUT.printf(subject + "%n%n", values);
        OUT.println("| what | time | against the limit |");
        OUT.println("|---|---|---|");
        return new ReportTable();
    }

    void line(String what, Duration taken) {
        line(what, taken, "");
    }

    /** What took how long, and how long PostgreSQL alone. */
    void line(String what, Duration taken, Duration limit) {
        line(what, taken, "%.1f × %s s".formatted((double) taken.toNanos() / limit.toNanos(), seconds(limit)));
    }

    /** What is to be said below the table. */
    void close(String text, Object... values) {
        OUT.printf("%n" + text + "%n", values);
    }

    private void line(String what, Duration taken, String limit) {
        OUT.printf("| %s | %s s | %s |%n", what, seconds(taken), limit);
    }

    private static String seconds(Duration taken) {
        return "%.3f".formatted(taken.toNanos() / 1e9);
    }
}
