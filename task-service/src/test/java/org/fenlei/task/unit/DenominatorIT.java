package org.fenlei.task.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.fenlei.contracts.UnitChanged;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Shares are taken of what there was on the day. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class DenominatorIT {

    private static final Map<String, @Nullable Object> NOT_KNOWN = Collections.singletonMap("value", null);

    private static ValidatableResponse put(
            String unit, String value, @Nullable String etag, Map<String, ? extends @Nullable Object> body) {
        var request = Api.admin().contentType("application/json").body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/api/v1/units/" + unit + "/denominators/" + value)
                .then();
    }

    private static ValidatableResponse on(String unit, String day) {
        return Api.reporter(unit)
                .queryParam("on", day)
                .get("/api/v1/units/" + unit + "/denominators")
                .then()
                .statusCode(200);
    }

    @Test
    void holdsFromADayOnUntilTheNext() {
        Districts.require("DNA", "基区");
        put("DNA-S01", "HOUSEHOLDS/2023-01-01", null, Map.of("value", 4800, "source", "2022年年报"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("kindName", equalTo("户数"));
        put("DNA-S01", "HOUSEHOLDS/2023-07-01", null, Map.of("value", 5300)).statusCode(200);

        on("DNA-S01", "2022-12-31").body("items", empty());
        on("DNA-S01", "2023-02-01").body("items.value", contains(4800));
        on("DNA-S01", "2023-03-20")
                .body("items.kind", contains("BUILT_UP_HOUSEHOLDS", "COMPOUNDS", "HOUSEHOLDS"))
                .body("items.value", contains(5000, 6, 5000));
        on("DNA-S01", "2023-06-30").body("items.value", hasItem(5000));
        on("DNA-S01", "2023-07-01").body("items.value", hasItem(5300));
        Api.admin().get("/api/v1/units/DNA-S01").then().body("households", equalTo(5000));
        TestClock.set(LocalDate.of(2023, 7, 1));
        Api.admin().get("/api/v1/units/DNA-S01").then().body("households", equalTo(5300));
        assertThat(Api.all(Api.admin().queryParam("limit", 1), "/api/v1/units/DNA-S01/denominators"))
                .extracting(value -> value.get("kind") + " " + value.get("validFrom"))
                .containsExactly(
                        "BUILT_UP_HOUSEHOLDS 2023-03-20",
                        "COMPOUNDS 2023-03-20",
                        "HOUSEHOLDS 2023-01-01",
                        "HOUSEHOLDS 2023-03-20",
                        "HOUSEHOLDS 2023-07-01");
        Api.reporter("DNA-S02").get("/api/v1/units/DNA-S01/denominators").then().statusCode(404);
    }

    @Test
    void takesInstitutionsFromListsAndChangesOfUnits() {
        Districts.require("KGF", "构区");
        Api.requireUnits("""
                code,name,level,kind,parentCode,institutions
                KGF-S01,柳荫街道,TOWN,SUB_DISTRICT,KGF,38
                """);
        Api.admin()
                .get("/api/v1/units/KGF-S01")
                .then()
                .body("institutions", equalTo(38))
                .body("compounds", equalTo(6));

        UnitHistoryIT.patch("KGF-S01", Map.of("institutions", 41))
                .statusCode(200)
                .body("institutions", equalTo(41));
        UnitHistoryIT.patch("KGF-S01", Map.of("institutions", -1))
                .statusCode(422)
                .body("errors.pointer", contains("/institutions"));

        Api.admin()
                .get("/api/v1/units/KGF-S01/denominators/INSTITUTIONS/2023-03-20")
                .then()
                .statusCode(200)
                .body("value", equalTo(41))
                .body("corrected.value", contains(38));
    }

    @Test
    void correctsAValueForWhoHasSeenItAndDestroysNothing() {
        Districts.require("DNB", "正区");
        String day = "HOUSEHOLDS/2023-03-20";

        put("DNB-S01", day, null, Map.of("value", 5100)).statusCode(428);
        put("DNB-S01", day, "\"7\"", Map.of("value", 5100)).statusCode(412);
        put("DNB-S01", "HOUSEHOLDS/2023-03-21", "\"1\"", Map.of("value", 1)).statusCode(412);
        Map<String, Object> correction = new HashMap<>(Map.of("value", 5100, "source", "更正"));
        put("DNB-S01", day, "\"1\"", correction)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("value", equalTo(5100))
                .body("corrected.value", contains(5000));
        put("DNB-S01", day, "\"2\"", correction).statusCode(200).header("ETag", equalTo("\"2\""));
        correction.put("value", null);
        put("DNB-S01", day, "\"2\"", correction).statusCode(200).body("value", nullValue());

        Api.admin()
                .get("/api/v1/units/DNB-S01/denominators/" + day)
                .then()
                .body("corrected.value", contains(5100, 5000))
                .body("version", equalTo(3));
        Api.admin()
                .get("/api/v1/units/DNB-S01")
                .then()
                .body("households", nullValue())
                .body("version", equalTo(3));
        UnitChanged told =
                TestEvents.await(UnitChanged.class, event -> event.subject().equals("DNB-S01") && event.version() == 2);
        assertThat(told.unit().households()).isEqualTo(5100);
    }

    @Test
    void refusesWhatIsNoValue() {
        Districts.require("DNC", "否区");

        put("DNC-S01", "CATS/2023-01-01", null, Map.of("value", 1))
                .statusCode(422)
                .body("errors.pointer", contains("kind"));
        put("DNC-S01", "COMPOUNDS/someday", null, Map.of("value", 1))
                .statusCode(422)
                .body("errors.pointer", contains("validFrom"));
        put("DNC-S01", "COMPOUNDS/2023-01-01", null, Map.of("value", -1))
                .statusCode(422)
                .body("errors.pointer", contains("/value"));
        put("NOWHERE", "COMPOUNDS/2023-01-01", null, Map.of("value", 1)).statusCode(404);
        Api.admin()
                .get("/api/v1/units/DNC-S01/denominators/INSTITUTIONS/2023-01-01")
                .then()
                .statusCode(404);
    }

    @Test
    void aListSaysFromWhenItsFiguresHold() {
        String list = "code,name,level,kind,parentCode,households\nDND,时区,DISTRICT,DISTRICT,,%d\n";
        importFrom("2023-01-01", list.formatted(9000)).body("created", equalTo(1));
        importFrom("2023-01-01", list.formatted(9000)).body("unchanged", equalTo(1));
        importFrom("2023-12-01", list.formatted(9900)).body("updated", equalTo(1));
        importFrom("2023-12-01", list.formatted(9900)).body("unchanged", equalTo(1));
        importFrom("soon", list.formatted(9900)).statusCode(422).body("errors.pointer", contains("validFrom"));

        on("DND", "2023-01-01").body("items.value", contains(9000)).body("items.source", contains("units.csv"));
        on("DND", "2023-12-01").body("items.value", contains(9900));
        Api.admin().get("/api/v1/units/DND").then().body("households", equalTo(9000));
        Api.admin().get("/api/v1/units/DND/history").then().body("items.validFrom", contains("2023-01-01"));
    }

    /** That a list of January's figures calls a unit by its present name says nothing about January. */
    @Test
    void aListThatIsDatedBackChangesTheUnitsThemselvesToday() {
        String list = "code,name,level,kind,parentCode,households\nDNG,%s,DISTRICT,DISTRICT,,%d\n";
        importFrom("2023-01-01", list.formatted("旧区", 9000)).body("created", equalTo(1));

        importFrom("2023-02-01", list.formatted("新区", 9100)).body("updated", equalTo(1));

        on("DNG", "2023-02-01").body("items.value", contains(9100));
        Api.admin()
                .get("/api/v1/units/DNG/history")
                .then()
                .body("items.name", contains("旧区", "新区"))
                .body(
                        "items.validFrom",
                        contains("2023-01-01", TestClock.today().toString()));
    }

    private static ValidatableResponse importFrom(String day, String list) {
        return Api.admin()
                .multiPart("file", "units.csv", list.getBytes(StandardCharsets.UTF_8))
                .multiPart("validFrom", day)
                .post("/api/v1/unit-imports")
                .then();
    }

    private static String planOf(String code, String district) {
        return Published.planOf(code, district, plan -> plan.task("每季度上门宣讲户数不低于常住总户数的20%。", "镇（街道）", "全年")
                .task("分类知晓率每季度达到80%。", "各街道", "全年"));
    }

    @Test
    void aShareWithoutAWholeIsTakenOfWhatWasRecordedThen() {
        String planId = planOf("DNE", "率区");
        put("DNE-S01", "HOUSEHOLDS/2023-03-31", null, Map.of("value", 4000)).statusCode(200);
        String first = Published.assignment(planId, "1", "2023-Q1", "DNE-S01");

        Api.report("DNE-S01", first, Map.of("numerator", 500))
                .statusCode(201)
                .body("report.denominator", equalTo(5000))
                .body("assignment.counted", equalTo(10))
                .body("warnings", empty());
        TestClock.set(LocalDate.of(2023, 5, 4));
        put("DNE-S01", "HOUSEHOLDS/2023-05-01", null, Map.of("value", 8000)).statusCode(200);

        Api.report("DNE-S01", first, Map.of("numerator", 1000, "occurredOn", "2023-03-31"))
                .statusCode(201)
                .body("report.denominator", equalTo(4000))
                .body("assignment.counted", equalTo(25));
        Api.report("DNE-S01", Published.assignment(planId, "1", "2023-Q2", "DNE-S01"), Map.of("numerator", 800))
                .statusCode(201)
                .body("report.denominator", equalTo(8000));
    }

    /** The first quarter of a share that all towns and sub-districts have to reach together. */
    private static String jointQuarter(String code, String district) {
        String planId = Published.plan(
                code,
                PlanFiles.ofDistrict(district)
                        .task("每季度全区上门宣讲户数不低于常住总户数的20%。", "镇（街道）", "全年")
                        .docx());
        return Published.assignment(planId, "1", "2023-Q1", code + "-S01");
    }

    @Test
    void theFirstShareOfAJointDemandIsTakenOfTheWholeOfAll() {
        Districts.require("DNI", "合率区");
        String quarter = jointQuarter("DNI", "合率区");

        Api.report("DNI-S01", quarter, Map.of("numerator", 1380))
                .statusCode(201)
                .body("report.denominator", equalTo(5000))
                .body("assignment.counted", equalTo(15))
                .body("assignment.fulfilledOn", nullValue());
        Api.report("DNI-S02", quarter, Map.of("numerator", 460))
                .statusCode(201)
                .body("assignment.counted", equalTo(20))
                .body("assignment.fulfilledOn", notNullValue());
    }

    @Test
    void aJointShareIsNotDecidedBeforeAllHaveReportedWhereNotAllIsRecorded() {
        Districts.require("DNK", "缺率区");
        TestClock.set(LocalDate.of(2023, 3, 25));
        put("DNK-T01", "HOUSEHOLDS/2023-03-25", null, Collections.singletonMap("value", null))
                .statusCode(200);
        String quarter = jointQuarter("DNK", "缺率区");

        Api.report("DNK-S01", quarter, Map.of("numerator", 2500))
                .statusCode(201)
                .body("assignment.counted", equalTo(50))
                .body("assignment.fulfilledOn", nullValue())
                .body("warnings.code", hasItem("WHOLE_UNKNOWN"));
        Api.report("DNK-S02", quarter, Map.of("numerator", 1500)).body("assignment.fulfilledOn", nullValue());
        Api.report("DNK-T01", quarter, Map.of("numerator", 600, "denominator", 1200))
                .statusCode(201)
                .body("assignment.fulfilledOn", notNullValue());
        Api.as(Roles.AUDITOR, null)
                .get("/api/v1/task-audit?subjectType=assignment&subjectId=" + quarter + "&unit=DNK-S02")
                .then()
                .body("items.size()", greaterThan(1));
    }

    @Test
    void aUnitWithoutAValueHasThatOfItsParts() {
        String planId = planOf("DNF", "和区");
        put("DNF-S01", "HOUSEHOLDS/2023-03-20", "\"1\"", NOT_KNOWN).statusCode(200);
        String quarter = Published.assignment(planId, "1", "2023-Q1", "DNF-S01");

        Api.report("DNF-S01", quarter, Map.of("numerator", 500))
                .statusCode(201)
                .body("report.denominator", equalTo(5000));
        put("DNF-S01-C01", "HOUSEHOLDS/2023-03-20", "\"1\"", NOT_KNOWN).statusCode(200);
        Api.report("DNF-S01", quarter, Map.of("numerator", 500))
                .statusCode(422)
                .body("errors.pointer", contains("/denominator"))
                .body("errors.code", contains("REQUIRED"));
    }

    @Test
    void doubtsAWholeThatIsFarOff() {
        String planId = planOf("DNG", "差区");
        String quarter = Published.assignment(planId, "1", "2023-Q1", "DNG-S01");

        Api.report("DNG-S01", quarter, Map.of("numerator", 500, "denominator", 5500))
                .statusCode(201)
                .body("warnings", empty());
        Api.report("DNG-S01", quarter, Map.of("numerator", 500, "denominator", 3000))
                .statusCode(201)
                .body("report.denominator", equalTo(3000))
                .body("warnings.pointer", contains("/denominator"))
                .body("warnings.code", contains("DENOMINATOR_DIFFERS"));
    }

    @Test
    void aShareOfWhatNobodyNamedNeedsItsWhole() {
        String planId = planOf("DNH", "名区");
        String quarter = Published.assignment(planId, "2", "2023-Q1", "DNH-S01");

        Api.report("DNH-S01", quarter, Map.of("numerator", 500))
                .statusCode(422)
                .body("errors.pointer", contains("/denominator"));
        Api.admin()
                .get("/api/v1/plans/" + planId + "/tasks")
                .then()
                .body("items.obligations.denominator.flatten()", contains("HOUSEHOLDS", null))
                .body("items[0].obligations[0].denominatorName", equalTo("户数"));
    }
}
