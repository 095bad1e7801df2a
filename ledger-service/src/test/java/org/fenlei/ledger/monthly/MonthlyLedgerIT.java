package org.fenlei.ledger.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fenlei.contracts.LedgerAccepted;
import org.fenlei.contracts.LedgerEntry;
import org.fenlei.contracts.LedgerReturned;
import org.fenlei.contracts.LedgerSubmitted;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.ledger.LedgerApi;
import org.fenlei.ledger.TestUnits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class MonthlyLedgerIT {

    private final TestUnits units = TestUnits.register();
    private final LedgerApi reporter = LedgerApi.reporter(units.first());
    private final LedgerApi admin = LedgerApi.admin();

    @BeforeEach
    void onTheLastDayOfMarch() {
        TestClock.set(LocalDate.parse("2023-03-31"));
    }

    @AfterAll
    static void backToMachineTime() {
        TestClock.reset();
    }

    @Test
    void opensWithoutIfMatchAndTellsExactMasses() {
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1.234", "20.5"))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("unitName", equalTo("第一街道"))
                .body("status", equalTo("DRAFT"))
                .body("statusName", equalTo("草稿"))
                .body("entries.category", contains("RECYCLABLE", "RESIDUAL"))
                .body("entries[0].categoryName", equalTo("可回收物"))
                .body("entries.mass.value", contains("1.234", "20.500"))
                .body("total", equalTo(Map.of("value", "21.734", "unit", "t")))
                .body("dueDate", equalTo("2023-03-31"))
                .body("closingDate", equalTo("2023-04-05"))
                .body("warnings", empty());
        reporter.get("/ledgers/" + units.first() + "/2023-03")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));

        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "3"))
                .then()
                .statusCode(428);
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "3"), "\"7\"")
                .then()
                .statusCode(412);
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "3"), "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1.000", "3"), "\"2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        reporter.put(units.community(), "2023-03", LedgerApi.weighed("1", "3"), "\"1\"")
                .then()
                .statusCode(412);
    }

    @Test
    void letsOnlyOneOfManyOpenIt() {
        List<Integer> answers = Stream.of("1", "2", "3", "4")
                .parallel()
                .map(mass -> reporter.put(units.first(), "2023-03", LedgerApi.weighed(mass, "2"))
                        .statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(201).allMatch(each -> each == 201 || each == 428);
    }

    @Test
    void namesEveryFaultOfARequestAtOnce() {
        String body = """
                {"entries":[{"category":"WET","mass":{"value":"1.2345","unit":"t"}},
                            {"category":"RESIDUAL","mass":{"value":"-1","unit":"kg"}}, null]}
                """;

        reporter.put(units.first(), "2023-03", body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("title", equalTo("台账内容有误"))
                .body(
                        "errors.pointer",
                        contains(
                                "/source",
                                "/entries/0/category",
                                "/entries/0/mass/value",
                                "/entries/1/mass/value",
                                "/entries/1/mass/unit",
                                "/entries/2/category",
                                "/entries/2/mass/value",
                                "/entries/2/mass/unit"));
        reporter.request()
                .header("Accept-Language", "en")
                .put("/api/v1/ledgers/" + units.first() + "/2023-03")
                .then()
                .statusCode(422)
                .body("title", equalTo("The ledger has errors"));
        reporter.get("/ledgers/" + units.first() + "/2023-03").then().statusCode(404);
    }

    @Test
    void refusesAMonthThatIsNoneAndOneToCome() {
        reporter.put(units.first(), "2023-13", LedgerApi.weighed("1", "2"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("month"));
        reporter.put(units.first(), "2023-04", LedgerApi.weighed("1", "2"))
                .then()
                .statusCode(422)
                .body("title", equalTo("该月份尚未开始"));
    }

    @Test
    void tellsOfASubmissionInTime() {
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1.234", "2"));

        Response submitted = reporter.submit(units.first(), "2023-03");

        submitted
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("SUBMITTED"))
                .body("late", equalTo(false));
        LedgerSubmitted event =
                TestEvents.await(LedgerSubmitted.class, each -> each.unitCode().equals(units.first()));
        assertThat(event.ledgerId()).isEqualTo(submitted.path("id"));
        assertThat(event.version()).isEqualTo(2);
        assertThat(event.month()).isEqualTo("2023-03");
        assertThat(event.submittedOn()).isEqualTo("2023-03-31");
        assertThat(event.late()).isFalse();
        assertThat(event.resubmission()).isFalse();
        assertThat(event.entries())
                .containsExactly(new LedgerEntry("RECYCLABLE", 1_234), new LedgerEntry("RESIDUAL", 2_000));
    }

    @Test
    void needsAReasonForAFirstSubmissionAfterTheClosing() {
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));
        TestClock.set(LocalDate.parse("2023-04-06"));

        reporter.submit(units.first(), "2023-03")
                .then()
                .statusCode(422)
                .body("errors.code", contains("LATE_REASON_REQUIRED"));
        reporter.submit(units.first(), "2023-03", "地磅检修")
                .then()
                .statusCode(200)
                .body("late", equalTo(true))
                .body("afterClosing", equalTo(true))
                .body("lateReason", equalTo("地磅检修"));
    }

    @Test
    void takesAReturnedLedgerAgain() {
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));
        reporter.submit(units.first(), "2023-03");
        TestClock.set(LocalDate.parse("2023-04-06"));

        admin.sendBack(units.first(), "2023-03", "缺厨余垃圾", "2023-04-12")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("缺厨余垃圾"))
                .body("resubmitBy", equalTo("2023-04-12"));
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "3"), "\"3\"")
                .then()
                .statusCode(200);
        reporter.submit(units.first(), "2023-03").then().statusCode(200).body("late", equalTo(false));
        admin.accept(units.first(), "2023-03").then().statusCode(200).body("status", equalTo("ACCEPTED"));

        LedgerReturned returned =
                TestEvents.await(LedgerReturned.class, each -> each.unitCode().equals(units.first()));
        assertThat(returned.resubmitBy()).isEqualTo("2023-04-12");
        TestEvents.await(LedgerSubmitted.class, each -> each.unitCode().equals(units.first()) && each.resubmission());
        LedgerAccepted accepted =
                TestEvents.await(LedgerAccepted.class, each -> each.unitCode().equals(units.first()));
        assertThat(accepted.version()).isEqualTo(6);
        reporter.get("/ledgers/" + units.first() + "/2023-03/versions")
                .then()
                .statusCode(200)
                .body("items.action", contains("DRAFTED", "SUBMITTED", "RETURNED", "DRAFTED", "SUBMITTED", "ACCEPTED"))
                .body("items.entries[0][1].mass.value", equalTo("2.000"))
                .body("items.entries[5][1].mass.value", equalTo("3.000"))
                .body("items[2].reason", equalTo("缺厨余垃圾"));
    }

    @Test
    void tellsOnlyTheVersionsSinceAnInstant() {
        String versions = "/ledgers/" + units.first() + "/2023-03/versions";
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));
        reporter.submit(units.first(), "2023-03").then().statusCode(200);
        admin.accept(units.first(), "2023-03").then().statusCode(200);
        String submitted = reporter.get(versions).path("items[1].at");

        reporter.get(versions + "?updatedSince=" + submitted)
                .then()
                .statusCode(200)
                .body("items.action", contains("SUBMITTED", "ACCEPTED"));
    }

    @Test
    void refusesWhatItsStateForbids() {
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));

        admin.accept(units.first(), "2023-03").then().statusCode(409);
        reporter.submit(units.first(), "2023-03");
        reporter.submit(units.first(), "2023-03").then().statusCode(409);
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "3"), "\"2\"")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        admin.sendBack(units.first(), "2023-03", " ", "2023-03-30")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason", "/resubmitBy"));
    }

    @Test
    void hidesForeignUnitsAndShowsSubordinateOnes() {
        LedgerApi other = LedgerApi.reporter(units.second());
        reporter.put(units.community(), "2023-03", LedgerApi.weighed("1", "2"))
                .then()
                .statusCode(201);

        other.get("/ledgers/" + units.community() + "/2023-03").then().statusCode(404);
        other.put(units.community(), "2023-03", LedgerApi.weighed("9", "9"))
                .then()
                .statusCode(404);
        other.submit(units.community(), "2023-03").then().statusCode(404);
        other.get("/ledgers?month=2023-03").then().statusCode(200).body("items", empty());
        other.get("/ledgers?unit=" + units.first()).then().statusCode(404);
        reporter.get("/ledgers?month=2023-03")
                .then()
                .body("items.unitCode", contains(units.community()))
                .body("items[0].warnings", nullValue());
        reporter.put("NO-SUCH", "2023-03", LedgerApi.weighed("1", "2")).then().statusCode(404);
        admin.get("/ledgers/NO-SUCH/2023-03").then().statusCode(404);
    }

    @Test
    void lendsActsOnlyToTheirRoles() {
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));
        reporter.submit(units.first(), "2023-03");

        reporter.accept(units.first(), "2023-03").then().statusCode(403);
        reporter.sendBack(units.first(), "2023-03", "x", "2023-04-12").then().statusCode(403);
        admin.put(units.second(), "2023-03", LedgerApi.weighed("1", "2")).then().statusCode(403);
        reporter.get("/ledger-audit").then().statusCode(403);
        io.restassured.RestAssured.given()
                .get("/api/v1/ledgers")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void givesTheFirstAnswerAgainToARepeatedKey() {
        String key = UUID.randomUUID().toString();
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));

        Response first = submitWith(key);
        Response again = submitWith(key);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void doubtsAJumpAndSavesItAllTheSame() {
        for (String month : List.of("2023-01", "2023-02")) {
            reporter.put(units.first(), month, LedgerApi.weighed("1", "2"));
            reporter.submit(units.first(), month, "迟报");
        }

        reporter.put(units.first(), "2023-03", LedgerApi.weighed("3.001", "0"))
                .then()
                .statusCode(201)
                .body("warnings.code", contains("ABOVE_TRAILING_MEAN", "DROP_TO_NIL"))
                .body("warnings.pointer", contains("/entries/0/mass", "/entries/1/mass"))
                .body("entries[0].mass.value", equalTo("3.001"));
    }

    @Test
    void writesDownWhoDidWhat() {
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));
        reporter.submit(units.first(), "2023-03");

        admin.get("/ledger-audit?subjectType=ledger&subjectId=" + units.first() + "/2023-03")
                .then()
                .statusCode(200)
                .body("items.after.status", contains("SUBMITTED", "DRAFT"))
                .body("items[0].before.status", equalTo("DRAFT"))
                .body("items.unitCode", not(hasItem(nullValue())));
    }

    @Test
    void listsInStableOrderPageByPage() {
        for (String month : List.of("2023-02", "2023-01", "2023-03")) {
            reporter.put(units.first(), month, LedgerApi.weighed("1", "2"));
            reporter.put(units.community(), month, LedgerApi.weighed("1", "2"));
        }

        Response first = reporter.get("/ledgers?limit=4");
        first.then().body("items.month", contains("2023-01", "2023-01", "2023-02", "2023-02"));
        reporter.get("/ledgers?limit=4&cursor=" + first.<String>path("nextCursor"))
                .then()
                .body("items.month", contains("2023-03", "2023-03"))
                .body("items.unitCode", contains(units.first(), units.community()))
                .body("nextCursor", nullValue());
        reporter.get("/ledgers?from=2023-02&to=2023-02&status=DRAFT")
                .then()
                .body("items.month", contains("2023-02", "2023-02"));
        reporter.get("/ledgers?status=LOST&limit=0&cursor=x").then().statusCode(422);
    }

    private Response submitWith(String key) {
        return reporter.request()
                .header("Idempotency-Key", key)
                .post("/api/v1/ledgers/" + units.first() + "/2023-03/submission");
    }
}
