package org.fenlei.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.fenlei.local.infrastructure.SideBySide;
import org.fenlei.local.play.http.Api;
import org.fenlei.local.play.http.Endpoints.Actor;
import org.fenlei.local.play.http.Refused;

/**
 * What happens to January's ledger of an invented district, day by day through the public APIs: one unit submits it in
 * time, the others never do. On the way the same instant is put twice, all services are restarted, and the service that
 * mails is killed among its mails.
 */
final class January implements AutoCloseable {
    static final String PUNCTUAL = "YX-S01";
    static final String LATE = "YX-S02";
    static final LocalDate SUBMITTED = day("2023-01-19");
    static final LocalDate SAME_INSTANT_TWICE = day("2023-01-28");
    static final LocalDate KILLED = day("2023-02-01");
    static final LocalDate RESTARTED = day("2023-02-03");

    private static final LocalDate FIRST = day("2023-01-01");
    private static final LocalDate LAST = day("2023-02-21");
    private static final int PATIENCE = 4;

    private final LocalSystem system;
    private final Api api;
    private final Actor admin;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Set<String>> mailsAround = new HashMap<>();
    private boolean killedAmongTheMails;

    private January(LocalSystem system) {
        this.system = system;
        this.api = system.api();
        this.admin = system.endpoints().withRole("district-admin");
    }

    /** Lives through it on a system of its own. */
    static January live() throws Exception {
        January january = new January(LocalSystem.start("2022-12-28T10:00:00+08:00"));
        january.prepare();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            january.live(day);
        }
        return january;
    }

    LocalSystem system() {
        return system;
    }

    Api api() {
        return api;
    }

    Actor admin() {
        return admin;
    }

    Actor user(String name) {
        return system.endpoints().users().stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The id of what the story made: {@code plan}, {@code ledger YX-S01}, {@code site YX-S01}, {@code huts} … */
    String id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    /** The units that owe January's ledger. */
    Set<String> owing() {
        Set<String> units = new HashSet<>();
        ids.keySet().stream()
                .filter(name -> name.startsWith("ledger "))
                .forEach(name -> units.add(name.substring("ledger ".length())));
        return units;
    }

    /** Message-IDs in the inbox {@code before} or {@code after} something was done to the system. */
    Set<String> mails(String moment) {
        return Objects.requireNonNull(mailsAround.get(moment), moment);
    }

    /** Whether the day's mails were not all handed over when the service was killed. */
    boolean killedAmongTheMails() {
        return killedAmongTheMails;
    }

    private void prepare() throws IOException, URISyntaxException {
        Path units = Repository.file("deploy/local/samples/yunxi-units.csv");
        api.upload(admin, "/unit-imports", units, Map.of());
        api.upload(admin, "/contact-imports", units, Map.of());
        move(FIRST.minusDays(1));
        Path plan = Path.of(Objects.requireNonNull(January.class.getResource("/january/plan.txt"))
                .toURI());
        JsonNode report = api.upload(admin, "/plan-imports", plan, Map.of("districtUnit", "YX"));
        ids.put("plan", report.path("planId").asText());
        move(FIRST);
        api.post(admin, "/plans/" + id("plan") + "/publication", Map.of());
        for (JsonNode each : api.all(admin, "/assignments?planId=" + id("plan"))) {
            boolean joint = each.path("unitCodes").size() > 1;
            if (joint || each.path("window").path("from").asText().equals("2023-01-01")) {
                String unit = each.path("unitCodes").path(0).asText();
                ids.put(joint ? "huts" : "ledger " + unit, each.path("id").asText());
            }
        }
    }

    private void live(LocalDate day) throws IOException {
        if (day.equals(KILLED)) {
            killAmongTheMails(day);
        } else {
            move(day);
        }
        if (day.equals(day("2023-01-10"))) {
            inspect();
        } else if (day.equals(SUBMITTED)) {
            submit();
        } else if (day.equals(SAME_INSTANT_TWICE)) {
            mailsAround.put("before the same instant", inbox());
            move(day);
            mailsAround.put("after the same instant", inbox());
        } else if (day.equals(RESTARTED)) {
            mailsAround.put("before the restart", inbox());
            system.restartServices();
            move(day);
            mailsAround.put("after the restart", inbox());
        }
    }

    private void inspect() {
        Map<String, Object> item =
                Map.of("code", "P1", "section", "日常管理", "text", "居民投放准确", "points", 100, "decisive", false);
        api.post(
                admin,
                "/standards",
                Map.of("code", "JAN", "name", "一月检查标准", "siteKind", "COMPOUND", "items", List.of(item)));
        for (String unit : List.of(PUNCTUAL, LATE)) {
            JsonNode site = api.post(
                    admin,
                    "/sites",
                    Map.of("code", "JAN-" + unit, "name", "试点小区" + unit, "kind", "COMPOUND", "unitCode", unit));
            ids.put("site " + unit, site.path("id").asText());
            Map<String, Object> deduction =
                    Map.of("itemCode", "P1", "points", 45, "finding", "投放点有混投", "severity", "NORMAL");
            JsonNode inspection = api.post(
                    system.endpoints().withRole("inspector"),
                    "/inspections",
                    Map.of(
                            "siteId",
                            id("site " + unit),
                            "standardCode",
                            "JAN",
                            "inspectedOn",
                            "2023-01-10",
                            "deductions",
                            List.of(deduction)));
            ids.put("inspection " + unit, inspection.path("id").asText());
            ids.put(
                    "rectification " + unit,
                    inspection.path("rectifications").path(0).path("id").asText());
            api.post(
                    user(unit.toLowerCase(Locale.ROOT) + "-reporter"),
                    "/assignments/" + id("huts") + "/progress-reports",
                    Map.of("count", unit.equals(LATE) ? 2 : 3));
        }
    }

    private void submit() {
        Actor reporter = user("yx-s01-reporter");
        String path = "/ledgers/" + PUNCTUAL + "/2023-01";
        api.put(reporter, path, ledger());
        api.post(reporter, path + "/submission", Map.of());
    }

    /** A month's ledger of 12.345 t. */
    static Map<String, Object> ledger() {
        Map<String, Object> mass = Map.of("value", "12.345", "unit", "t");
        return Map.of("entries", List.of(Map.of("category", "RESIDUAL", "mass", mass)), "source", "WEIGHED");
    }

    /** The clock moves on, the day's first mail arrives, and the process that sends them is gone. */
    private void killAmongTheMails(LocalDate day) throws IOException {
        long before = api.inboxSize();
        CompletableFuture<Void> moving = SideBySide.run(() -> move(day));
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> api.inboxSize() > before || moving.isDone());
        killedAmongTheMails = !moving.isDone();
        system.kill("notification-service");
        moving.join();
        move(day);
    }

    /** As a person would: what has not settled in time is asked for again. */
    private void move(LocalDate day) {
        OffsetDateTime instant = day.atTime(10, 0).atOffset(ZoneOffset.ofHours(8));
        for (int attempt = 1; ; attempt++) {
            try {
                api.moveClock(instant);
                return;
            } catch (Refused refused) {
                if (refused.status() != 504 || attempt == PATIENCE) {
                    throw refused;
                }
            }
        }
    }

    private Set<String> inbox() {
        Set<String> ids = new HashSet<>();
        api.inbox().forEach(mail -> ids.add(mail.path("messageId").asText()));
        return ids;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Override
    public void close() throws Exception {
        system.close();
    }
}
