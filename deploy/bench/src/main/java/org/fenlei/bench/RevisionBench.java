package org.fenlei.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;

/** Revises a large district's plan in November, when most of the year has happened. */
final class RevisionBench {

    private final RunningSystem system;
    private final LargeDistrict district;
    private final int year;
    private final LocalDate effective;

    private RevisionBench(RunningSystem system, LargeDistrict district) {
        this.system = system;
        this.district = district;
        this.year = system.api().clock().getYear();
        this.effective = LocalDate.of(year, Month.NOVEMBER, 1);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("fenlei-bench-");
        int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LargeDistrict.UNITS;
        try (RunningSystem system = RunningSystem.open(Path.of(arguments[0]))) {
            new RevisionBench(system, new LargeDistrict(folder, "BY", "原", units)).run();
        }
    }

    private void run() throws Exception {
        system.take(district);
        String before =
                system.read(district, district.plan(year)).path("planId").asText();
        Duration first = Times.once(() -> system.publish(before, Map.of()));
        system.settle();
        new YearOfHappenings(system.database()).fill(district, before, effective);
        ReportTable report = ReportTable.of(
                "%d units, %d demands, %d assignments; until %s %d occurrences and %d contributions",
                district.size(),
                Demand.all().size(),
                district.assignments(),
                effective,
                system.database().number("SELECT count(*) FROM occurrence"),
                system.database().number("SELECT count(*) FROM contribution"));
        report.line("publishing the plan", first);
        revise(before, report);
    }

    private void revise(String before, ReportTable report) throws Exception {
        Reported sample = Reported.sample(system, before);
        JsonNode[] answer = new JsonNode[1];
        Path plan = district.revisedPlan(year);
        report.line("reading the revised plan", Times.once(() -> answer[0] = system.read(district, plan)));
        String after = answer[0].path("planId").asText();
        String difference = "/plans/" + after + "/difference?effectiveDate=" + effective;
        report.line("what it changes", Times.once(() -> answer[0] = system.get(difference)));
        JsonNode foreseen = answer[0].path("consequences");
        long audited = audited();
        Map<String, String> how = Map.of("effectiveDate", effective.toString(), "reason", "市级方案调整");
        Duration published = Times.once(() -> answer[0] = system.publish(after, how));
        audited = audited() - audited;
        Outcome outcome = Outcome.of(answer[0]);
        system.settle();
        report.line(
                "publishing the revision: " + outcome,
                published,
                new Limit(system.database()).ofRevising(before, after, audited));
        require(outcome.equals(Outcome.of(foreseen)), "Foreseen were " + foreseen);
        requireToAddUp(outcome, before, after);
        long others = sample.changed(system);
        require(others == 0, others + " assignments of a sample lost or gained progress");
        report.close(
                "As foreseen; the boards add up; %d assignments show the same progress as before.",
                sample.progress().size());
    }

    private void requireToAddUp(Outcome outcome, String before, String after) {
        require(
                outcome.carriedOver() + outcome.cancelled() == district.assignments(),
                "Some of what was asked is neither carried over nor cancelled, or both");
        require(
                outcome.opened() == (long) RevisedTable.OPENED_FOR_EACH_UNIT * district.size(),
                "What is new opens something else than two months, a quarter and one of once");
        require(onBoard(after) == outcome.carriedOver() + outcome.opened(), "The board shows " + onBoard(after));
        require(onBoard(before) == outcome.cancelled(), "The board of the plan before shows " + onBoard(before));
    }

    private long onBoard(String planId) {
        return system.get("/plans/" + planId + "/board")
                .path("totals")
                .path("assignments")
                .asLong();
    }

    private long audited() throws SQLException {
        return system.database().number("SELECT count(*) FROM audit");
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
