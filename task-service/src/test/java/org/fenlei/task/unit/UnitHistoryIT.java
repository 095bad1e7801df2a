package org.fenlei.task.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fenlei.contracts.UnitChanged;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** What a unit was stays to be read, and what it was called still means it. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class UnitHistoryIT {

    static ValidatableResponse patch(String unit, Map<String, Object> change) {
        return Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(change)
                .patch("/api/v1/units/" + unit)
                .then();
    }

    private static String meant(String district, String title, String name) {
        return Api.importPlan(
                        "plan.docx",
                        PlanFiles.titled(title).task("每月至少召开1次碰头会。", name, "全年").docx(),
                        Map.of("districtUnit", district))
                .statusCode(201)
                .extract()
                .path("planId");
    }

    private static void assertMeans(String planId, String code) {
        Api.admin().get("/api/v1/plans/" + planId + "/tasks").then().body("items[0].leadUnits.code", contains(code));
    }

    @Test
    void keepsEveryVersionWithItsDayItsReasonAndWhoMadeIt() {
        Districts.require("UHA", "史区");

        patch("UHA-S01", Map.of("name", "柳浪街道", "effectiveDate", "2023-03-01", "reason", "区划调整更名"))
                .statusCode(200)
                .body("name", equalTo("柳浪街道"))
                .body("aliases", empty())
                .body("formerNames", contains("柳荫街道"));
        patch("UHA-S01", Map.of("households", 5100)).statusCode(200).body("version", equalTo(3));
        for (String community : List.of("UHA-S01-C01", "UHA-S01-C02")) {
            patch("UHA-S01", Map.of("active", false))
                    .statusCode(422)
                    .body("errors.pointer", contains("/active"))
                    .body("errors[0].message", containsString(community));
            patch(community, Map.of("active", false)).statusCode(200);
        }
        patch("UHA-S01", Map.of("active", false)).statusCode(200).body("warnings", empty());

        Api.reporter("UHA-S01")
                .get("/api/v1/units/UHA-S01/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2, 4))
                .body("items.name", contains("柳荫街道", "柳浪街道", "柳浪街道"))
                .body("items.validFrom", contains("2023-03-20", "2023-03-01", "2023-03-20"))
                .body("items.reason", contains(null, "区划调整更名", null))
                .body("items.active", contains(true, true, false))
                .body("items[1].formerNames", contains("柳荫街道"));
        assertThat(Api.all(Api.admin().queryParam("limit", 1), "/api/v1/units/UHA-S01/history"))
                .hasSize(3)
                .allSatisfy(version -> assertThat(version.get("recordedBy")).isNotEqualTo(""));
        Api.reporter("UHA-S02").get("/api/v1/units/UHA-S01/history").then().statusCode(404);
    }

    @Test
    void stillMeansARenamedUnitByItsOldName() {
        Districts.require("UHB", "籍区");
        patch("UHB-S01", Map.of("name", "柳浪街道")).statusCode(200);

        assertMeans(meant("UHB", "籍区2023年生活垃圾分类任务表", "柳荫街道"), "UHB-S01");

        UnitChanged told =
                TestEvents.await(UnitChanged.class, event -> event.subject().equals("UHB-S01") && event.version() == 2);
        assertThat(told.unit().aliases()).contains("柳荫街道");
    }

    @Test
    void warnsOfDutiesThatNobodyIsLeftToDo() {
        Districts.require("UHK", "册区");
        byte[] file = PlanFiles.titled("册区2023年生活垃圾分类任务表")
                .task("每季度至少举办2次分类展览。", "各镇", "全年")
                .task("每月至少举办1次分类讲堂。", "区教育局、区商务局", "全年")
                .docx();
        String planId = Published.draft("UHK", file).getString("planId");
        patch("UHK-JYJ", Map.of("active", false)).statusCode(200).body("warnings", empty());

        Api.admin()
                .post("/api/v1/plans/" + planId + "/publication")
                .then()
                .statusCode(200)
                .body("warnings.code", contains("UNIT_DISSOLVED"))
                .body("warnings[0].message", containsString("UHK-JYJ"));
        patch("UHK-T01", Map.of("active", false))
                .statusCode(200)
                .body("warnings.code", contains("DUTIES_UNFINISHED"))
                .body("warnings[0].message", containsString("尚有4项"));
    }

    @Test
    void saysThatADayAloneChangesNothing() {
        Districts.require("UHQ", "典甲区");

        patch("UHQ-S01", Map.of("parentCode", "UHQ", "effectiveDate", "2023-03-01"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("warnings.code", contains("NOTHING_CHANGES"));
        patch("UHQ-S01", Map.of("parentCode", "UHQ")).statusCode(200).body("warnings", empty());
    }

    @Test
    void refusesAChangeThatIsToCome() {
        Districts.require("UHC", "典区");

        patch("UHC-S01", Map.of("name", "柳浪街道", "effectiveDate", "2023-03-21"))
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveDate"))
                .body("errors.code", contains("IN_THE_FUTURE"));
    }

    /** A plan whose demands the two sub-districts have each, one alone, and together. */
    private static String planOf(String district, String name) {
        return Published.planOf(district, name, plan -> plan.task("每月至少举办1次分类讲堂。", "各街道", "全年")
                .task("每季度至少举办2次分类展览。", "柳荫街道", "全年")
                .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年"));
    }

    private static ValidatableResponse report(String unit, String assignment, String on) {
        return Api.report(unit, assignment, Map.of("count", 1, "occurredOn", on));
    }

    private static ValidatableResponse merge(String unit, Map<String, Object> merger) {
        return Api.admin()
                .contentType("application/json")
                .body(merger)
                .post("/api/v1/units/" + unit + "/merger")
                .then();
    }

    private static void assertStands(String assignment, String status, String... units) {
        Api.admin()
                .get("/api/v1/assignments/" + assignment)
                .then()
                .body("status", equalTo(status))
                .body("unitCodes", equalTo(List.of(units)));
    }

    @Test
    void aMergerHandsOverWhatIsOpenAndLeavesTheRestAttributed() {
        String planId = planOf("UHD", "并区");
        String january = Published.assignment(planId, "1", "2023-01", "UHD-S01");
        String february = Published.assignment(planId, "1", "2023-02", "UHD-S01");
        String march = Published.assignment(planId, "1", "2023-03", "UHD-S01");
        String alone = Published.assignment(planId, "2", "2023-Q1", "UHD-S01");
        String joint = Published.assignment(planId, "3", "2023-Q1", "UHD-S01");
        report("UHD-S01", january, "2023-01-10").statusCode(201);
        report("UHD-S01", alone, "2023-02-10").statusCode(201);
        report("UHD-S01", joint, "2023-02-11").statusCode(201);

        Api.admin().post("/api/v1/units/UHD-S01/calendar-links").then().statusCode(201);

        merge("UHD-S01", Map.of("into", "UHD-S02", "reason", "柳荫街道并入石桥街道", "childrenMove", true))
                .statusCode(200)
                .body("unit.active", equalTo(false))
                .body("unit.successorCode", equalTo("UHD-S02"))
                .body("successor.formerNames", contains("柳荫街道"))
                .body("movedUnits", contains("UHD-S01-C01", "UHD-S01-C02"))
                .body("cancelled", equalTo(14))
                .body("opened", equalTo(4))
                .body("enlarged", equalTo(0))
                .body("shared", equalTo(4))
                .body("warnings.code", contains("DENOMINATORS_UNCHANGED", "CALENDAR_LINKS_END"));

        assertStands(january, "FULFILLED", "UHD-S01");
        assertStands(february, "OVERDUE", "UHD-S01");
        assertStands(march, "CANCELLED", "UHD-S01");
        assertStands(alone, "CANCELLED", "UHD-S01");
        Api.admin()
                .get("/api/v1/assignments/" + alone + "/progress-reports")
                .then()
                .body("items.unitCode", contains("UHD-S01"));
        Api.admin()
                .get("/api/v1/assignments/" + Published.assignment(planId, "2", "2023-Q1", "UHD-S02"))
                .then()
                .body("required", equalTo(2))
                .body("counted", equalTo(1))
                .body("status", equalTo("OPEN"));
        assertStands(joint, "OPEN", "UHD-S02");
        Api.admin()
                .get("/api/v1/task-audit?subjectType=assignment&subjectId=" + joint)
                .then()
                .body("items.findAll { it.after.unitCodes == ['UHD-S02'] }.unitCode", hasItems("UHD-S01", "UHD-S02"));
        report("UHD-S02", joint, "2023-03-19").statusCode(201).body("assignment.status", equalTo("FULFILLED"));
        assertThat(Published.assignments(planId, "taskNumber", "1"))
                .filteredOn(each -> List.of("UHD-S02").equals(each.get("unitCodes")))
                .hasSize(12);
        Api.admin()
                .get("/api/v1/units/UHD-S01/history")
                .then()
                .body("items.successorCode", contains(null, "UHD-S02"))
                .body("items[1].reason", equalTo("柳荫街道并入石桥街道"));
        Api.reporter("UHD-S02").get("/api/v1/units/UHD-S01-C01").then().statusCode(200);
        TestEvents.await(
                UnitChanged.class,
                event -> event.subject().equals("UHD-S01") && !event.unit().active());
    }

    @Test
    void aMergedUnitMeansItsSuccessorInDocumentsAndDrafts() {
        Districts.require("UHE", "续区");
        String draft = meant("UHE", "续区2023年生活垃圾分类任务表", "柳荫街道");
        assertMeans(draft, "UHE-S01");

        merge("UHE-S01", Map.of("into", "UHE-S02", "reason", "合并", "childrenMove", true))
                .statusCode(200);
        merge("UHE-S02", Map.of("into", "UHE-T01", "reason", "再合并", "childrenMove", true))
                .statusCode(200);

        assertMeans(meant("UHE", "续区2024年生活垃圾分类任务表", "柳荫街道"), "UHE-T01");
        Api.importUnits("code,name,level,kind,parentCode\nUHE-S01-C01,枫桥社区,COMMUNITY,COMMUNITY,UHE-S01\n"
                        .getBytes(StandardCharsets.UTF_8))
                .body("rows[0].errors.code", contains("PARENT_DISSOLVED"))
                .body("rows[0].errors[0].message", containsString("UHE-S02"));
        Published.publish(draft);
        assertThat(Published.assignments(draft, "unit", "UHE-T01")).hasSize(12);
    }

    @Test
    void aMergerThatWasAMistakeIsTakenBack() {
        Districts.require("UHF", "误区");
        merge("UHF-S01", Map.of("into", "UHF-S02", "reason", "误操作", "childrenMove", true))
                .statusCode(200);

        patch("UHF-S01", Map.of("active", true, "reason", "更正")).statusCode(200).body("successorCode", nullValue());

        Api.admin().get("/api/v1/units/UHF-S02").then().body("formerNames", empty());
        assertMeans(meant("UHF", "误区2023年生活垃圾分类任务表", "柳荫街道"), "UHF-S01");
    }

    @Test
    void aMergerTheWrongWayRoundIsMendedByOneTheOther() {
        String planId = planOf("UHI", "反区");
        String march = Published.assignment(planId, "1", "2023-03", "UHI-S01");
        String alone = Published.assignment(planId, "2", "2023-Q1", "UHI-S01");
        report("UHI-S01", alone, "2023-02-10").statusCode(201);
        merge("UHI-S01", Map.of("into", "UHI-S02", "reason", "误操作", "childrenMove", true))
                .statusCode(200);
        assertStands(march, "CANCELLED", "UHI-S01");
        patch("UHI-S01", Map.of("active", true, "reason", "更正"))
                .statusCode(200)
                .body("warnings.code", contains("DUTIES_STAY_CANCELLED"));

        merge("UHI-S02", Map.of("into", "UHI-S01", "reason", "石桥街道并入柳荫街道", "childrenMove", true))
                .statusCode(200)
                .body("cancelled", equalTo(14 + 4))
                .body("opened", equalTo(4))
                .body("reopened", equalTo(14));

        assertStands(march, "OPEN", "UHI-S01");
        Api.admin()
                .get("/api/v1/assignments/" + alone)
                .then()
                .body("status", equalTo("OPEN"))
                .body("required", equalTo(2))
                .body("counted", equalTo(1));
        report("UHI-S01", march, "2023-03-19").statusCode(201).body("assignment.status", equalTo("FULFILLED"));
    }

    @Test
    void aUnitThatIsThereAgainTakesItsNameFromEverySuccessor() {
        Districts.require("UHJ", "链区");
        merge("UHJ-S01", Map.of("into", "UHJ-S02", "reason", "合并", "childrenMove", true))
                .statusCode(200);
        merge("UHJ-S02", Map.of("into", "UHJ-T01", "reason", "再合并", "childrenMove", true))
                .statusCode(200)
                .body("successor.formerNames", hasItems("柳荫街道", "石桥街道"));

        patch("UHJ-S01", Map.of("active", true, "reason", "恢复")).statusCode(200);

        Api.admin().get("/api/v1/units/UHJ-T01").then().body("formerNames", contains("石桥街道"));
        Api.admin().get("/api/v1/units/UHJ-S02").then().body("formerNames", empty());
        assertMeans(meant("UHJ", "链区2023年生活垃圾分类任务表", "柳荫街道"), "UHJ-S01");
    }

    @Test
    void aDissolvedUnitIsMergedOnceForWhatItLeftUndone() {
        Districts.require("UCW", "撤并区");
        String planId = Published.plan(
                "UCW",
                PlanFiles.titled("撤并区2023年生活垃圾分类任务表")
                        .task("每月至少举办1次分类讲堂。", "区教育局", "全年")
                        .docx());
        patch("UCW-JYJ", Map.of("active", false)).statusCode(200).body("warnings.code", contains("DUTIES_UNFINISHED"));

        merge("UCW-JYJ", Map.of("into", "UCW-SWJ", "reason", "职责划转"))
                .statusCode(200)
                .body("unit.active", equalTo(false))
                .body("unit.successorCode", equalTo("UCW-SWJ"))
                .body("successor.formerNames", hasItems("区教育局"))
                .body("cancelled", equalTo(10))
                .body("opened", equalTo(10));

        assertStands(Published.assignment(planId, "1", "2023-04", "UCW-SWJ"), "UPCOMING", "UCW-SWJ");
        Api.admin()
                .get("/api/v1/units/UCW-JYJ/history")
                .then()
                .body("items.active", contains(true, false, false))
                .body("items[2].successorCode", equalTo("UCW-SWJ"));
        assertMeans(meant("UCW", "撤并区2023年生活垃圾分类第二任务表", "区教育局"), "UCW-SWJ");
        merge("UCW-JYJ", Map.of("into", "UCW-CGJ", "reason", "再并"))
                .statusCode(409)
                .body("type", endsWith("unit-dissolved"));
    }

    @Test
    void refusesAMergerWithEveryFaultOfIt() {
        Districts.require("UHG", "拒区");
        Districts.require("UHH", "邻区");

        merge("UHG-S01", Map.of("into", "UHH-S01", "reason", "x", "effectiveDate", "2023-03-21"))
                .statusCode(422)
                .body("errors.pointer", contains("/into", "/childrenMove", "/effectiveDate"))
                .body("errors.code", contains("OTHER_DISTRICT", "ACTIVE_CHILDREN", "IN_THE_FUTURE"))
                .body("errors[1].message", containsString("UHG-S01-C02 荷塘社区"));
        merge("UHG-S01", Map.of("into", "UHG-S01", "reason", "x", "childrenMove", true))
                .statusCode(422)
                .body("errors.code", contains("INTO_ITSELF"));
        merge("UHG-S01", Map.of("into", "UHG-S01-C01", "reason", "x", "childrenMove", true))
                .statusCode(422)
                .body("errors.code", contains("BELOW_ITSELF"));
        merge("UHG-S01", Map.of("into", "NOWHERE", "reason", "x", "childrenMove", true))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_UNIT"));
        merge("UHG-S01", Map.of()).statusCode(422).body("errors.pointer", hasItems("/into", "/reason"));
        merge("NOWHERE", Map.of("into", "UHG-S01", "reason", "x")).statusCode(404);
        Api.as(Roles.UNIT_HEAD, "UHG-S01")
                .contentType("application/json")
                .body(Map.of("into", "UHG-S02", "reason", "x"))
                .post("/api/v1/units/UHG-S01/merger")
                .then()
                .statusCode(403);
        merge("UHG-T01", Map.of("into", "UHG-S02", "reason", "x")).statusCode(200);
        merge("UHG-T01", Map.of("into", "UHG-S02", "reason", "x"))
                .statusCode(409)
                .body("type", endsWith("unit-dissolved"));
        merge("UHG-S02-C01", Map.of("into", "UHG-T01", "reason", "x"))
                .statusCode(422)
                .body("errors.code", contains("UNIT_DISSOLVED"));
        Api.admin().get("/api/v1/units/UHG-S01").then().body("version", equalTo(1));
    }
}
