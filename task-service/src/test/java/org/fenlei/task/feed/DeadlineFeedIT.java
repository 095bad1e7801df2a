package org.fenlei.task.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class DeadlineFeedIT {

    private static final String TITLE = "每月至少举办1次分类讲堂";

    private static String planId = "";

    @BeforeEach
    void standInMarch() {
        TestClock.set(LocalDate.of(2023, 3, 20));
        if (planId.isEmpty()) {
            Districts.require("KF", "历区");
            planId = Published.plan(
                    "KF",
                    PlanFiles.ofDistrict("历区")
                            .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                            .task(TITLE + "。", "镇（街道）", "全年")
                            .task("编制“区级”收运方案; 报批,\\备案。", "区城管局", "2023年5月")
                            .docx());
        }
    }

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    private static String links(String unit) {
        return "/api/v1/units/" + unit + "/calendar-links";
    }

    private static RequestSpecification head(String unit) {
        return Api.as(Roles.UNIT_HEAD, unit);
    }

    private static JsonPath link(String unit) {
        return head(unit)
                .post(links(unit))
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath();
    }

    /** What a calendar program does: it knows the address and nothing else. */
    private static Response subscribed(String url) {
        URI address = URI.create(url);
        return given().urlEncodingEnabled(false).get(address.getRawPath() + "?" + address.getRawQuery());
    }

    private static Map<String, VEvent> events(Response feed) {
        feed.then().statusCode(200).contentType("text/calendar;charset=utf-8");
        String text = new String(feed.asByteArray(), StandardCharsets.UTF_8);
        return StrictCalendar.read(text).<VEvent>getComponents("VEVENT").stream()
                .collect(Collectors.toMap(event -> value(event, "UID"), event -> event));
    }

    private static VEvent event(Response feed, String assignment) {
        VEvent event = events(feed).get(assignment + "@fenlei");
        assertThat(event).as(assignment).isNotNull();
        return event;
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void showsAUnitsOwnAndJointDeadlinesToItsCalendarPrograms() {
        String url = link("KF-S01").getString("url");

        Response feed = subscribed(url);

        Map<String, VEvent> events = events(feed);
        assertThat(events).hasSize(4 + 12);
        assertThat(feed.header("Cache-Control")).contains("private");
        String own = Published.assignment(planId, "2", "2023-04", "KF-S01");
        VEvent event = event(feed, own);
        assertThat(value(event, "SUMMARY")).isEqualTo(TITLE + "（0/1次）");
        assertThat(event.<LocalDate>getStartDate().orElseThrow().getDate()).isEqualTo("2023-04-30");
        assertThat(value(event, "DESCRIPTION")).startsWith("2023年工作方案 任务2（周期性任务");
        assertThat(events).containsKey(Published.assignment(planId, "1", "2023-Q1", "KF-S02") + "@fenlei");
        String text = new String(feed.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).contains("X-WR-CALNAME:柳荫街道").contains("METHOD:PUBLISH");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void movesADeadlineUnderTheSameUid() {
        String url = link("KF-T01").getString("url");
        String assignment = Published.assignment(planId, "2", "2023-06", "KF-T01");
        int before = Integer.parseInt(value(event(subscribed(url), assignment), "SEQUENCE"));

        Api.admin()
                .contentType("application/json")
                .body(Map.of("dueDate", "2023-07-10", "reason", "防汛"))
                .post("/api/v1/assignments/" + assignment + "/rescheduling")
                .then()
                .statusCode(200);

        VEvent moved = event(subscribed(url), assignment);
        assertThat(moved.<LocalDate>getStartDate().orElseThrow().getDate()).isEqualTo("2023-07-10");
        assertThat(Integer.parseInt(value(moved, "SEQUENCE"))).isGreaterThan(before);
    }

    @Test
    void showsWhatIsDoneAndDropsWhatIsWaived() {
        String url = link("KF-S02").getString("url");
        String done = Published.assignment(planId, "2", "2023-03", "KF-S02");
        String waived = Published.assignment(planId, "2", "2023-09", "KF-S02");
        assertThat(event(subscribed(url), done).getComponents("VALARM")).isNotEmpty();

        Api.report("KF-S02", done, Map.of("count", 1)).statusCode(201);
        Api.admin()
                .contentType("application/json")
                .body(Map.of("reason", "停课"))
                .post("/api/v1/assignments/" + waived + "/waiver")
                .then()
                .statusCode(200);

        Response feed = subscribed(url);
        assertThat(value(event(feed, done), "SUMMARY")).startsWith("【已完成】").contains("1/1次");
        assertThat(event(feed, done).getComponents("VALARM")).isEmpty();
        assertThat(value(event(feed, waived), "STATUS")).isEqualTo("CANCELLED");
        TestClock.set(LocalDate.of(2023, 7, 1));
        assertThat(events(subscribed(url)).keySet()).contains(done + "@fenlei").doesNotContain(waived + "@fenlei");
        TestClock.set(LocalDate.of(2024, 6, 1));
        assertThat(events(subscribed(url)).keySet()).doesNotContain(done + "@fenlei");
    }

    @Test
    void opensNothingOfAnotherUnit() {
        String url = link("KF-CGJ").getString("url");
        String key = URI.create(url).getRawQuery();

        assertThat(events(subscribed(url)).values())
                .singleElement()
                .satisfies(event -> assertThat(value(event, "SUMMARY")).contains("“区级”收运方案"));
        for (String unit : List.of("KF-S01", "KF", "KF-XX", "KF-CGJ,KF-S01", "*")) {
            given().urlEncodingEnabled(false)
                    .get("/api/v1/units/" + unit + "/deadlines.ics?" + key)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void isNoMoreThanACalendarWhereNothingFallsDue() {
        assertThat(events(subscribed(link("KF-FLB").getString("url")))).isEmpty();
    }

    @Test
    void leadsNowhereOnceRevoked() {
        JsonPath made = link("KF-JYJ");
        String id = made.getString("id");
        subscribed(made.getString("url")).then().statusCode(200);

        head("KF-JYJ").delete(links("KF-JYJ") + "/" + id).then().statusCode(204);

        String revoked = stripped(subscribed(made.getString("url")));
        String missing = stripped(given().get("/api/v1/units/KF-JYJ/deadlines.ics?key=never"));
        assertThat(revoked).isEqualTo(missing).contains("404");
        head("KF-JYJ")
                .get(links("KF-JYJ") + "/" + id)
                .then()
                .body("lastUsedOn", equalTo("2023-03-20"))
                .body("revokedBy", not(nullValue()))
                .body("version", equalTo(3));
        head("KF-JYJ").delete(links("KF-JYJ") + "/" + id).then().statusCode(204);
        head("KF-JYJ").get(links("KF-JYJ") + "/" + id).then().body("version", equalTo(3));
    }

    private static String stripped(Response problem) {
        return problem.asString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    @Test
    void tellsItsKeyOnceAndKeepsItNowhere() {
        String again = UUID.randomUUID().toString();
        Response first = head("KF-SWJ").header("Idempotency-Key", again).post(links("KF-SWJ"));
        String url = first.path("url");
        String key = URI.create(url).getRawQuery().substring("key=".length());
        assertThat(key).hasSize(43);

        head("KF-SWJ")
                .header("Idempotency-Key", again)
                .post(links("KF-SWJ"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.path("id")))
                .body("url", nullValue());

        assertThat(head("KF-SWJ").get(links("KF-SWJ")).asString())
                .contains(first.<String>path("id"))
                .doesNotContain(key);
        assertThat(Api.admin()
                        .queryParam("subjectId", first.<String>path("id"))
                        .get("/api/v1/task-audit")
                        .asString())
                .contains("calendar-link")
                .doesNotContain(key);
        for (String table : List.of("calendar_link", "audit", "idempotency", "outbox")) {
            assertThat(Database.count("SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%" + key + "%'"
                            + (table.equals("idempotency")
                                    ? " OR convert_from(t.body, 'UTF8') LIKE '%" + key + "%'"
                                    : "")))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void isAnsweredOnlyIfItChanged() {
        String url = link("KF-S01").getString("url");
        URI address = URI.create(url);
        String tag = subscribed(url).header("ETag");

        given().header("If-None-Match", tag)
                .get(address.getPath() + "?" + address.getQuery())
                .then()
                .statusCode(304)
                .header("ETag", tag);
        TestClock.set(LocalDate.of(2023, 3, 21));
        given().header("If-None-Match", tag)
                .get(address.getPath() + "?" + address.getQuery())
                .then()
                .statusCode(200);
    }

    @Test
    void isReadWithATokenToo() {
        String path = "/api/v1/units/KF-S01/deadlines.ics";

        assertThat(events(as(Roles.UNIT_REPORTER, "KF-S01").get(path))).hasSize(16);
        assertThat(events(as(Roles.UNIT_HEAD, "KF").get(path))).hasSize(16);
        as(Roles.UNIT_REPORTER, "KF-S02").get(path).then().statusCode(404);
        as(Roles.DEVICE, "KF-S01").get(path).then().statusCode(403);
        given().get(path).then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().get(path + "?key=").then().statusCode(401);
        given().auth().oauth2("none").get(path).then().statusCode(401);
    }

    private static RequestSpecification as(String role, String unit) {
        return Api.as(role, unit).accept("*/*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units/%00/deadlines.ics",
                "units/%00/deadlines.ics?key=x",
                "units/%ED%A0%BD/deadlines.ics?key=x",
                "units/%F0%9F%97%91/deadlines.ics",
                "units/KF-S01/deadlines.ics?key=%00",
                "units/KF-S01/deadlines.ics?key=%F0%9F%97%91",
                "units/KF-S01/deadlines.ics?key=%ED%A0%BD",
                "units/KF-S01/deadlines.ics?key=' OR true --",
                "units/KF-S01/deadlines.ics?key=x&key=y"
            })
    void findsNothingAtAnImpossibleAddress(String path) {
        Response answer = as(Roles.UNIT_HEAD, "KF-S01")
                .urlEncodingEnabled(false)
                .get("/api/v1/" + path.replace(" ", "%20").replace("'", "%27"));

        assertThat(answer.statusCode()).as(answer.asString()).isIn(404, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void isForHeadsSuperiorsAndTheDistrictToGiveAway() {
        Api.admin().post(links("KF-T01")).then().statusCode(201);
        head("KF").post(links("KF-T01")).then().statusCode(201);
        head("KF-S01").post(links("KF-T01")).then().statusCode(404);
        Api.admin().post(links("KF-XX")).then().statusCode(404);
        Api.reporter("KF-T01").post(links("KF-T01")).then().statusCode(403);
        Api.reporter("KF-T01").get(links("KF-T01")).then().statusCode(403);
        given().post(links("KF-T01")).then().statusCode(401);
        Api.as(Roles.AUDITOR, null).get(links("KF-T01")).then().statusCode(200);

        String id = head("KF-S01-C01").post(links("KF-S01-C01")).path("id");

        head("KF-S02").delete(links("KF-S01-C01") + "/" + id).then().statusCode(404);
        head("KF-S01").delete(links("KF-S02") + "/" + id).then().statusCode(404);
        head("KF-S01")
                .get(links("KF-S01-C01"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].revokedAt", nullValue());
        head("KF-S01").delete(links("KF-S01-C01") + "/" + id).then().statusCode(204);
    }
}
