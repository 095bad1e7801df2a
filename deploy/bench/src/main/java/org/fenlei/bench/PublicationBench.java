package org.fenlei.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.fenlei.local.play.http.Api;
import org.fenlei.local.play.http.Endpoints;
import org.fenlei.local.play.http.Endpoints.Actor;

/** Publishes a large district's plan and reads its board, before and after ten more years are stored. */
final class PublicationBench {

    private static final int FIRST_YEAR = 2023;
    private static final int BOARDS = 200;
    private static final PrintStream OUT = System.out;

    private final Api api;
    private final Actor admin;
    private final ServiceDatabase database;
    private final ServiceDatabase watching;
    private final LargeDistrict district;

    private PublicationBench(
            Api api, Actor admin, ServiceDatabase database, ServiceDatabase watching, LargeDistrict district) {
        this.api = api;
        this.admin = admin;
        this.database = database;
        this.watching = watching;
        this.district = district;
    }

    public static void main(String[] arguments) throws Exception {
        Path run = Path.of(arguments[0]);
        Endpoints endpoints = Endpoints.read(run.resolve("endpoints.json"));
        Path folder = Files.createTempDirectory("fenlei-bench-");
        int port = postgres(endpoints.origin());
        try (ServiceDatabase database = ServiceDatabase.open(run, port, "task");
                ServiceDatabase watching = ServiceDatabase.open(run, port, "notification")) {
            new PublicationBench(
                            new Api(endpoints, System::nanoTime),
                            endpoints.withRole("district-admin"),
                            database,
                            watching,
                            new LargeDistrict(folder))
                    .run();
        }
    }

    /** Local mode's ports: the gateway's, and PostgreSQL's six above it. */
    private static int postgres(URI origin) {
        return origin.getPort() + 6;
    }

    private void run() throws Exception {
        OUT.printf(
                "%d units, %d demands, %d assignments%n%n",
                LargeDistrict.UNITS, LargeDistrict.demands(), LargeDistrict.assignments());
        OUT.println("| what | time | against the limit |");
        OUT.println("|---|---|---|");
        api.upload(admin, "/unit-imports", district.units(), Map.of());
        UUID first = year(FIRST_YEAR, "");
        new EarlierYears(database).add(first, FIRST_YEAR);
        year(FIRST_YEAR + 1, ", with " + EarlierYears.YEARS + " times as many stored");
    }

    private UUID year(int year, String circumstances) throws Exception {
        JsonNode[] report = new JsonNode[1];
        Path plan = district.plan(year);
        Duration read = Times.once(
                () -> report[0] = api.upload(admin, "/plan-imports", plan, Map.of("districtUnit", LargeDistrict.CODE)));
        line("reading the plan" + circumstances, read, "");
        UUID planId = UUID.fromString(report[0].path("planId").asText());
        Duration published = Times.once(() -> api.post(admin, "/plans/" + planId + "/publication", Map.of()));
        long opened = database.number("SELECT count(*) FROM assignment WHERE plan_id = '" + planId + "'");
        settle();
        Limit limit = new Limit(database);
        Duration written = limit.ofPublishing(planId);
        line("publishing " + opened + " assignments" + circumstances, published, against(published, written));
        database.run("ANALYZE");
        board(planId, circumstances);
        return planId;
    }

    private void board(UUID planId, String circumstances) throws Exception {
        String path = "/plans/" + planId + "/board";
        Times.of(20, () -> api.get(admin, path));
        Times boards = Times.of(BOARDS, () -> api.get(admin, path));
        Duration added = new Limit(database).ofBoard(planId, 20);
        line("the board, median" + circumstances, boards.percentile(50), against(boards.percentile(50), added));
        line("the board, p95" + circumstances, boards.percentile(95), against(boards.percentile(95), added));
    }

    /** Lets the relay send what was published and the reminders be set, so that neither runs beside what is timed next. */
    private void settle() throws Exception {
        long before = -1;
        long watches = watches();
        while (watches != before || database.number("SELECT count(*) FROM outbox") > 0) {
            Thread.sleep(5_000);
            before = watches;
            watches = watches();
        }
    }

    private long watches() throws SQLException {
        return watching.number("SELECT count(*) FROM watch");
    }

    private static String against(Duration taken, Duration limit) {
        return "%.1f × %s s".formatted((double) taken.toNanos() / limit.toNanos(), seconds(limit));
    }

    private static void line(String what, Duration taken, String limit) {
        OUT.printf("| %s | %s s | %s |%n", what, seconds(taken), limit);
    }

    private static String seconds(Duration taken) {
        return "%.3f".formatted(taken.toNanos() / 1e9);
    }
}
