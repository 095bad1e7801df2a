package org.fenlei.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Publishes a large district's plan and reads its board, before and after ten more years are stored. */
final class PublicationBench {

    private static final int FIRST_YEAR = 2023;
    private static final int BOARDS = 200;
    private static final int LISTS = 50;

    private final RunningSystem system;
    private final LargeDistrict district;
    private final ReportTable report;

    private PublicationBench(RunningSystem system, LargeDistrict district) {
        this.system = system;
        this.district = district;
        this.report = ReportTable.of(
                "%d units, %d demands, %d assignments",
                district.size(), Demand.all().size(), district.assignments());
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("fenlei-bench-");
        try (RunningSystem system = RunningSystem.open(Path.of(arguments[0]))) {
            new PublicationBench(system, new LargeDistrict(folder, "BX", "溪", LargeDistrict.UNITS)).run();
        }
    }

    private void run() throws Exception {
        system.take(district);
        UUID first = year(FIRST_YEAR, "");
        new EarlierYears(system.database()).add(first, FIRST_YEAR);
        year(FIRST_YEAR + 1, ", with " + EarlierYears.YEARS + " times as many stored");
    }

    private UUID year(int year, String circumstances) throws Exception {
        JsonNode[] draft = new JsonNode[1];
        Path plan = district.plan(year);
        report.line("reading the plan" + circumstances, Times.once(() -> draft[0] = system.read(district, plan)));
        String planId = draft[0].path("planId").asText();
        Instant before = system.api().clock().toInstant();
        Duration published = Times.once(() -> system.publish(planId, Map.of()));
        long opened = system.database().number("SELECT count(*) FROM assignment WHERE plan_id = '" + planId + "'");
        system.settle();
        Instant after = system.api().clock().toInstant();
        Duration written = new Limit(system.database()).ofPublishing(UUID.fromString(planId));
        report.line("publishing " + opened + " assignments" + circumstances, published, written);
        system.database().run("ANALYZE");
        board(UUID.fromString(planId), circumstances);
        list("a page of its assignments", "planId=" + planId, circumstances);
        list("a page of what changed since before", "updatedSince=" + before, circumstances);
        list("that nothing changed since", "updatedSince=" + after, circumstances);
        return UUID.fromString(planId);
    }

    private void list(String what, String narrowing, String circumstances) throws Exception {
        String path = "/assignments?limit=50&" + narrowing;
        Times.of(20, () -> system.get(path));
        report.line(
                what + ", median" + circumstances,
                Times.of(LISTS, () -> system.get(path)).percentile(50));
    }

    private void board(UUID planId, String circumstances) throws Exception {
        String path = "/plans/" + planId + "/board";
        Times.of(20, () -> system.get(path));
        Times boards = Times.of(BOARDS, () -> system.get(path));
        Duration added = new Limit(system.database()).ofBoard(planId, 20);
        report.line("the board, median" + circumstances, boards.percentile(50), added);
        report.line("the board, p95" + circumstances, boards.percentile(95), added);
    }
}
