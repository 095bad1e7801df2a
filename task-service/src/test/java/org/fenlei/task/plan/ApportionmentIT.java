package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** A total of the district is divided among the units that answer for it. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class ApportionmentIT {

    /** A draft with one total of both sub-districts and the town. */
    private record Draft(String planId, String obligation) {

        static Draft of(String code, String district) {
            Districts.require(code, district);
            JsonPath report = Published.draft(
                    code,
                    PlanFiles.ofDistrict(district)
                            .task("全区新增分类亭12座。", "柳荫街道、石桥街道、白鹭镇", "2023年10月")
                            .docx());
            String planId = report.getString("planId");
            String obligation =
                    Api.admin().get("/api/v1/plans/" + planId + "/tasks").path("items[0].obligations[0].id");
            return new Draft(planId, obligation);
        }

        ValidatableResponse divide(Map<String, Object> apportionment, Object... fields) {
            Map<String, Object> division = new HashMap<>(Map.of("apportionment", apportionment));
            for (int at = 0; at < fields.length; at += 2) {
                division.put((String) fields[at], fields[at + 1]);
            }
            return ask(division);
        }

        ValidatableResponse ask(Map<String, Object> fields) {
            Map<String, Object> demand = new HashMap<>(Map.of(
                    "title", "新增分类亭",
                    "kind", "TARGET",
                    "minimum", 12,
                    "unitOfMeasure", "座",
                    "dueDate", "2023-10-31",
                    "fanOut", "JOINTLY"));
            demand.putAll(fields);
            return Api.admin()
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body(demand)
                    .put("/api/v1/obligations/" + obligation)
                    .then();
        }

        ValidatableResponse publish() {
            return Api.admin().post("/api/v1/plans/" + planId + "/publication").then();
        }

        List<String> opened() {
            return Published.assignments(planId, "taskNumber", "1").stream()
                    .map(each -> each.get("unitCodes") + " " + each.get("required") + " " + each.get("fanOut"))
                    .toList();
        }
    }

    private static Map<String, Object> given(Object... shares) {
        return Map.of(
                "method",
                "GIVEN",
                "shares",
                Stream.iterate(0, at -> at < shares.length, at -> at + 2)
                        .map(at -> Map.of("unitCode", shares[at], "amount", shares[at + 1]))
                        .toList());
    }

    private static void record(String unit, String kind, int value) {
        Api.admin()
                .contentType("application/json")
                .body(Map.of("value", value))
                .put("/api/v1/units/" + unit + "/denominators/" + kind + "/2023-01-01")
                .then()
                .statusCode(200);
    }

    @Test
    void dividesInProportionToADenominator() {
        Draft draft = Draft.of("QPA", "摊区");

        draft.divide(Map.of("method", "BY_DENOMINATOR", "denominator", "COMPOUNDS"))
                .statusCode(200)
                .body("fanOut", equalTo("JOINTLY"))
                .body("apportionment.method", equalTo("BY_DENOMINATOR"))
                .body("apportionment.denominator", equalTo("COMPOUNDS"));
        draft.publish()
                .statusCode(200)
                .body("warnings.code", contains("NO_SHARE"))
                .body("warnings[0].message", containsString("QPA-T01"));

        assertThat(draft.opened()).containsExactly("[QPA-S01] 7 EACH", "[QPA-S02] 5 EACH");
        AssignmentOpened opened = TestEvents.await(
                AssignmentOpened.class,
                event -> event.assignment().planId().equals(draft.planId())
                        && event.assignment().unitCodes().contains("QPA-S01"));
        assertThat(opened.assignment().fanOut()).isEqualTo("EACH");
        assertThat(opened.assignment().required()).isEqualByComparingTo("7");
        Api.admin()
                .get("/api/v1/obligations/" + draft.obligation())
                .then()
                .body("minimum", equalTo(12))
                .body("fanOut", equalTo("JOINTLY"));
    }

    @Test
    void dividesEquallyAndAsGivenAndInEveryWindow() {
        Draft equal = Draft.of("QPB", "均区");
        equal.divide(Map.of("method", "EQUAL"), "minimum", 11).statusCode(200);
        equal.publish().statusCode(200).body("warnings", empty());
        assertThat(equal.opened()).containsExactly("[QPB-S01] 4 EACH", "[QPB-S02] 4 EACH", "[QPB-T01] 3 EACH");

        Draft given = Draft.of("QPC", "给区");
        given.divide(
                        given("QPC-S02", 3, "QPC-S01", 9),
                        "kind",
                        "RECURRING",
                        "period",
                        "HALF_YEAR",
                        "dueDate",
                        "2023-12-31")
                .statusCode(200);
        given.publish().statusCode(200).body("warnings.code", contains("NO_SHARE"));
        assertThat(given.opened())
                .containsExactly("[QPC-S01] 9 EACH", "[QPC-S02] 3 EACH", "[QPC-S01] 9 EACH", "[QPC-S02] 3 EACH");
    }

    @Test
    void refusesADivisionWithEveryFaultOfIt() {
        Draft draft = Draft.of("QPD", "误摊区");

        draft.divide(given("QPD-S01", 6, "QPD-JYJ", 5))
                .statusCode(422)
                .body("errors.pointer", contains("/apportionment/shares/1/unitCode", "/apportionment/shares"))
                .body("errors[1].message", equalTo("11 ≠ 12"));
        draft.divide(Map.of("method", "EQUAL"), "fanOut", "EACH", "per", "COMMUNITY", "denominator", "HOUSEHOLDS")
                .statusCode(422)
                .body("errors.pointer", hasItems("/apportionment", "/denominator"))
                .body("errors.code", hasItems("ONLY_OF_A_TOTAL", "NOT_WITH_PER", "NOT_FOR_THIS_KIND"));
        draft.divide(Map.of("method", "GUESS")).statusCode(422);
        draft.divide(Map.of(), "dueRule", Map.of())
                .statusCode(422)
                .body("errors.pointer", hasItems("/apportionment/method", "/dueRule/of"));
        draft.divide(Map.of("shares", List.of(Map.of("amount", -1))))
                .statusCode(422)
                .body("errors.pointer", hasItems("/apportionment/method", "/apportionment/shares/0/unitCode"));
        Api.admin().get("/api/v1/obligations/" + draft.obligation()).then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void refusesToPublishWhatCannotBeDividedUntilItCan() {
        Draft draft = Draft.of("QPE", "缺区");
        draft.divide(Map.of("method", "BY_DENOMINATOR", "denominator", "INSTITUTIONS"))
                .statusCode(200);
        record("QPE-S01", "INSTITUTIONS", 40);

        draft.publish()
                .statusCode(409)
                .body("type", endsWith("total-not-divisible"))
                .body("errors.pointer", contains("/obligations/" + draft.obligation() + "/apportionment/denominator"))
                .body("errors[0].message", containsString("QPE-S02、QPE-T01"));
        Api.admin().get("/api/v1/plans/" + draft.planId()).then().body("status", equalTo("DRAFT"));

        record("QPE-S02-C01", "INSTITUTIONS", 20);
        record("QPE-T01", "INSTITUTIONS", 0);
        draft.publish().statusCode(200);
        assertThat(draft.opened()).containsExactly("[QPE-S01] 8 EACH", "[QPE-S02] 4 EACH");
    }

    @Test
    void aMergerAddsTheShareOfTheUnitThatGoes() {
        Draft draft = Draft.of("QPF", "并摊区");
        draft.divide(given("QPF-S01", 6, "QPF-S02", 4, "QPF-T01", 2)).statusCode(200);
        draft.publish().statusCode(200);
        String town = Published.assignment(draft.planId(), "1", "null", "QPF-T01");
        String own = Published.assignment(draft.planId(), "1", "null", "QPF-S02");
        report("QPF-T01", town, 1).statusCode(201);
        report("QPF-S02", own, 4).statusCode(201).body("assignment.status", equalTo("FULFILLED"));

        Api.admin()
                .contentType("application/json")
                .body(Map.of("into", "QPF-S02", "reason", "白鹭镇并入石桥街道"))
                .post("/api/v1/units/QPF-T01/merger")
                .then()
                .statusCode(200)
                .body("cancelled", equalTo(1))
                .body("opened", equalTo(0))
                .body("enlarged", equalTo(1));

        Api.admin()
                .get("/api/v1/assignments/" + own)
                .then()
                .body("required", equalTo(6))
                .body("counted", equalTo(5))
                .body("fulfilledOn", equalTo(null));
        report("QPF-S02", own, 1).statusCode(201).body("assignment.status", equalTo("FULFILLED"));
    }

    @Test
    void aPlanWhoseUnitsWereMergedIsStillRevised() {
        Draft draft = Draft.of("QPG", "并修区");
        draft.divide(given("QPG-S01", 6, "QPG-S02", 4, "QPG-T01", 2)).statusCode(200);
        draft.publish().statusCode(200);
        String own = Published.assignment(draft.planId(), "1", "null", "QPG-S02");
        report("QPG-T01", Published.assignment(draft.planId(), "1", "null", "QPG-T01"), 1)
                .statusCode(201);
        Api.merge("QPG-T01", "QPG-S02");

        String revised = Published.revise(draft.planId());

        difference(revised)
                .body("changes", empty())
                .body("notDivisible", empty())
                .body("consequences.opened", equalTo(0))
                .body("consequences.changed", equalTo(0));
        Published.publish(revised);
        Api.admin()
                .get("/api/v1/assignments/" + own)
                .then()
                .body("planId", equalTo(revised))
                .body("required", equalTo(6))
                .body("counted", equalTo(1));
    }

    @Test
    void aDraftThatCannotBeDividedAnyMoreIsStillCompared() {
        Draft draft = Draft.of("QPH", "撤修区");
        draft.divide(given("QPH-S01", 6, "QPH-S02", 4, "QPH-T01", 2)).statusCode(200);
        draft.publish().statusCode(200);
        Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("active", false))
                .patch("/api/v1/units/QPH-T01")
                .then()
                .statusCode(200);

        String revised = Published.revise(draft.planId());

        difference(revised)
                .body("changes", empty())
                .body("consequences", equalTo(null))
                .body("notDivisible.code", contains("NOT_RESPONSIBLE"))
                .body("notDivisible[0].message", equalTo("QPH-T01"));
        Api.admin()
                .post("/api/v1/plans/" + revised + "/publication")
                .then()
                .statusCode(409)
                .body("type", endsWith("total-not-divisible"));
    }

    @Test
    void aMergerAddsWhatIsAskedForEachCommunity() {
        Draft draft = Draft.of("QPJ", "社并区");
        draft.ask(Map.of("fanOut", "EACH", "per", "COMMUNITY", "minimum", 3)).statusCode(200);
        draft.publish().statusCode(200);
        String own = Published.assignment(draft.planId(), "1", "null", "QPJ-S02");
        report("QPJ-S01", Published.assignment(draft.planId(), "1", "null", "QPJ-S01"), 1)
                .statusCode(201);
        Api.admin().get("/api/v1/assignments/" + own).then().body("required", equalTo(3));

        Api.merge("QPJ-S01", "QPJ-S02");

        Api.admin()
                .get("/api/v1/assignments/" + own)
                .then()
                .body("required", equalTo(3 + 6))
                .body("counted", equalTo(1));
    }

    private static ValidatableResponse difference(String planId) {
        return Api.admin().get("/api/v1/plans/" + planId + "/difference").then().statusCode(200);
    }

    private static ValidatableResponse report(String unit, String assignment, int count) {
        return Api.report(unit, assignment, Map.of("count", count));
    }
}
