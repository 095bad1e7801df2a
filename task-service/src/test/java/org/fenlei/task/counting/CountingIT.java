package org.fenlei.task.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenlei.task.SiteEvents.certified;
import static org.fenlei.task.SiteEvents.inspected;
import static org.fenlei.task.SiteEvents.site;
import static org.fenlei.task.counting.Counts.awaitTaken;
import static org.fenlei.task.counting.Counts.counted;
import static org.fenlei.task.counting.Counts.status;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentProgressed;
import org.fenlei.contracts.AssignmentReopened;
import org.fenlei.contracts.Event;
import org.fenlei.contracts.ListEditionPublished;
import org.fenlei.contracts.ListEntry;
import org.fenlei.contracts.SiteCertificationWithdrawn;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.LedgerEvents;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class CountingIT {

    private static String planOf(String code, String district) {
        return Published.planOf(code, district, plan -> plan.task("按月上报分类台账。", "镇（街道）、区教育局", "全年，每月末")
                .task("全区新增达标小区3个，且评分≥95分。", "各街道、区城管局", "2023年9月")
                .task("每月至少发布1期红黑榜。", "区垃分办", "全年"));
    }

    @Test
    void fulfilsTheMonthOfALedgerAndTakesItBackWhenItIsReturned() {
        String planId = planOf("CA", "甲县");
        String january = Published.assignment(planId, "1", "2023-01", "CA-S01");
        String ledger = UUID.randomUUID().toString();

        TestEvents.publish(LedgerEvents.submitted(ledger, 1, "CA-S01", "2023-01", "2023-02-03"));
        AssignmentFulfilled fulfilled = TestEvents.await(
                AssignmentFulfilled.class, event -> event.subject().equals(january));
        assertThat(fulfilled.late()).isTrue();
        assertThat(status(Published.assignment(planId, "1", "2023-01", "CA-S02")))
                .isEqualTo("OVERDUE");

        TestEvents.publish(LedgerEvents.returned(ledger, "CA-S01", "2023-01", "数据有误", LocalDate.of(2023, 3, 25)));
        AssignmentReopened reopened = TestEvents.await(
                AssignmentReopened.class, event -> event.subject().equals(january));
        assertThat(reopened.reason()).contains("数据有误");
        assertThat(reopened.assignment().counted()).isEqualByComparingTo("0");

        TestEvents.publish(LedgerEvents.submitted(ledger, 3, "CA-S01", "2023-01", "2023-03-20"));
        await().atMost(Duration.ofSeconds(20)).until(() -> status(january).equals("FULFILLED_LATE"));
    }

    @Test
    void countsARedeliveredAndAnOutdatedEventOnce() {
        String planId = planOf("CB", "乙县");
        String february = Published.assignment(planId, "1", "2023-02", "CB-JYJ");
        String ledger = UUID.randomUUID().toString();
        Event first = LedgerEvents.submitted(ledger, 1, "CB-JYJ", "2023-02", "2023-02-28");

        TestEvents.publish("cb-1", first);
        TestEvents.publish("cb-1", first);
        TestEvents.publish(LedgerEvents.returned(ledger, "CB-JYJ", "2023-02", "退回", LocalDate.of(2023, 3, 25)));
        TestEvents.publish(first);
        TestEvents.publish(LedgerEvents.submitted(UUID.randomUUID().toString(), 1, "CB-S01", "2023-02", "2023-02-28"));

        String marker = Published.assignment(planId, "1", "2023-02", "CB-S01");
        await().atMost(Duration.ofSeconds(20)).until(() -> status(marker).equals("FULFILLED"));
        assertThat(status(february)).isEqualTo("OVERDUE");
        assertThat(TestEvents.published(AssignmentFulfilled.class))
                .filteredOn(event -> event.subject().equals(february))
                .hasSize(1);
    }

    @Test
    void countsCertifiedCompoundsAboveTheFloorTowardTheJointTarget() {
        String planId = planOf("CC", "丙县");
        String target = Published.assignment(planId, "2", "null", "CC-S01");

        TestEvents.publish(certified("cc-1", 1, "CC-S01-C01", "COMPOUND", "96"));
        TestEvents.publish(certified("cc-2", 1, "CC-S02", "COMPOUND", "95"));
        TestEvents.publish(certified("cc-3", 1, "CC-S02", "COMPOUND", "94.5"));
        TestEvents.publish(certified("cc-4", 1, "CC-S02", "VILLAGE", "99"));
        TestEvents.publish(certified("cc-5", 1, "CC-T01", "COMPOUND", "98"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(counted(target)).isEqualTo(3));
        assertThat(status(target)).isEqualTo("FULFILLED");
        Api.admin()
                .get("/api/v1/task-audit?subjectType=assignment&subjectId=" + target)
                .then()
                .body(
                        "items.findAll { it.after.fulfilledOn != null }.unitCode",
                        containsInAnyOrder("CC-S01", "CC-S02", "CC-CGJ"));

        TestEvents.publish(new SiteCertificationWithdrawn(
                2, site("cc-1", "CC-S01-C01", "COMPOUND", false, null), LocalDate.of(2023, 3, 18), "复查不合格"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(counted(target)).isEqualTo(2));
        assertThat(status(target)).isEqualTo("OPEN");
    }

    @Test
    void asksTheFloorWhoeverCounts() {
        String planId = planOf("CX", "午县");
        String target = Published.assignment(planId, "2", "null", "CX-S01");
        TestEvents.publish(certified("cx-1", 1, "CX-S01-C01", "COMPOUND", "92"));
        TestEvents.publish(certified("cx-2", 1, "CX-S01-C01", "COMPOUND", "96"));
        awaitTaken("site:cx-1", 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(target) == 1);

        TestClock.set(LocalDate.of(2023, 4, 5));
        Api.admin()
                .get("/api/v1/quarterly-summaries/CX-S01/2023-Q1")
                .then()
                .statusCode(200)
                .body("figures.demands.find { it.taskNumber == '2' }.counted", equalTo(1));
        Api.merge("CX-S01", "CX-S02");

        assertThat(counted(target)).isEqualTo(1);
    }

    @Test
    void countsForTheDepartmentThatAnswersForATerritoryAndForNoOtherUnit() {
        Districts.require("CK", "辰县");
        Districts.require("CL", "巳县");
        String planId = Published.plan(
                "CK",
                PlanFiles.ofDistrict("辰县")
                        .task("新增达标小区3个。", "区城管局", "2023年9月")
                        .task("新增达标小区2个。", "石桥街道", "2023年9月")
                        .docx());
        String elsewhere = Published.plan(
                "CL",
                PlanFiles.ofDistrict("巳县").task("新增达标小区3个。", "区城管局", "2023年9月").docx());
        String department = Published.assignment(planId, "1", "null", "CK-CGJ");

        TestEvents.publish(certified("ck-1", 1, "CK-S01-C01", "COMPOUND", "96"));
        TestEvents.publish(certified("ck-2", 1, "CK-S02", "COMPOUND", "96"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(counted(department)).isEqualTo(2));
        assertThat(counted(Published.assignment(planId, "2", "null", "CK-S02"))).isEqualTo(1);
        assertThat(counted(Published.assignment(elsewhere, "1", "null", "CL-CGJ")))
                .isZero();
    }

    @Test
    void countsOnUnderARevisedPlanWhatWasCountedBefore() {
        String before = planOf("CI", "寅县");
        String target = Published.assignment(before, "2", "null", "CI-S01");
        for (String site : List.of("ci-1", "ci-2")) {
            TestEvents.publish(certified(site, 1, "CI-S01", "COMPOUND", "96"));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(target) == 2);
        TestEvents.publish(certified("ci-3", 1, "CI-S01", "COMPOUND", "92"));
        report(target, "CI-S01", 201);
        assertThat(status(target)).isEqualTo("FULFILLED");
        awaitTaken("site:ci-3", 1);

        String after = Published.plan(
                "CI",
                PlanFiles.titled("寅县2023年生活垃圾分类重点任务分解表（修订）")
                        .task("全区新增达标小区5个，且评分≥90分。", "各街道、区城管局", "2023年9月")
                        .docx());

        assertThat(Published.assignment(after, "1", "null", "CI-S01")).isEqualTo(target);
        assertThat(counted(target))
                .as("with the one that the floor of before kept out")
                .isEqualTo(4);
        TestEvents.await(AssignmentReopened.class, event -> event.subject().equals(target));
        TestEvents.publish(new SiteCertificationWithdrawn(
                2, site("ci-1", "CI-S01", "COMPOUND", false, null), LocalDate.of(2023, 3, 18), "复查不合格"));
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(target) == 3);
        TestEvents.publish(certified("ci-4", 1, "CI-S01", "COMPOUND", "99"));
        TestEvents.publish(certified("ci-5", 1, "CI-S02", "COMPOUND", "99"));
        await().atMost(Duration.ofSeconds(20)).until(() -> status(target).equals("FULFILLED"));
        Api.reporter("CI-S01")
                .get("/api/v1/assignments/" + target + "/progress-reports")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void leavesCountedWhatARevisedPlanWouldNotCountAnyMore() {
        String before = planOf("CY", "未县");
        String target = Published.assignment(before, "2", "null", "CY-S01");
        TestEvents.publish(certified("cy-1", 1, "CY-S01", "COMPOUND", "96"));
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(target) == 1);
        String draft = Published.revise(before);
        String demand = Api.admin()
                .get("/api/v1/plans/" + draft + "/tasks")
                .path("items[1].obligations.find { it.kind == 'TARGET' }.id");
        Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of(
                        "title", "全区新增示范村",
                        "kind", "TARGET",
                        "minimum", 3,
                        "unitOfMeasure", "个",
                        "dueDate", "2023-09-30",
                        "fanOut", "JOINTLY",
                        "measure", "SITE_CERTIFIED"))
                .put("/api/v1/obligations/" + demand)
                .then()
                .statusCode(200);

        Published.publish(draft);

        assertThat(counted(target)).isEqualTo(1);
        TestEvents.publish(certified("cy-2", 1, "CY-S01", "VILLAGE", "96"));
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(target) == 2);
    }

    @Test
    void countsWhatWasTakenBackMeanwhileNoMoreWhenAMergerIsUndoneByOneTheOther() {
        Districts.require("UBD", "返并区");
        String planId = Published.plan(
                "UBD",
                PlanFiles.ofDistrict("返并区").task("新增达标小区4个。", "柳荫街道", "2023年9月").docx());
        String target = Published.assignment(planId, "1", "null", "UBD-S01");
        for (String site : List.of("ubd-1", "ubd-2", "ubd-3")) {
            TestEvents.publish(certified(site, 1, "UBD-S01-C01", "COMPOUND", "96"));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(target) == 3);
        Api.merge("UBD-S01", "UBD-S02");
        String meanwhile = Published.assignment(planId, "1", "null", "UBD-S02");
        TestEvents.publish(new SiteCertificationWithdrawn(
                2, site("ubd-1", "UBD-S01-C01", "COMPOUND", false, null), LocalDate.of(2023, 3, 18), "复查不合格"));
        TestEvents.publish(certified("ubd-3", 2, "UBD-T01", "COMPOUND", "96"));
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(meanwhile) == 1);

        Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("active", true, "reason", "更正"))
                .patch("/api/v1/units/UBD-S01")
                .then()
                .statusCode(200);
        Api.merge("UBD-S02", "UBD-S01");

        assertThat(status(meanwhile)).isEqualTo("CANCELLED");
        assertThat(counted(target)).isEqualTo(1);
        assertThat(status(target)).isEqualTo("OPEN");
    }

    @Test
    void countsManySitesOnceAPlanIsPublished() throws SQLException {
        Districts.require("UBE", "众多区");
        Database.execute("""
                INSERT INTO occurrence (source, version, measure, place, own, subject_kind, span_from, span_to,
                                        occurred_on, value, valid)
                SELECT 'site:ube-' || n, 1, 'SITE_CERTIFIED', 'UBE-S01', false, 'COMPOUND', day, day, day, 96, true
                FROM generate_series(1, 3000) AS n, LATERAL (SELECT date '2023-01-01' + n % 70 AS day) AS d
                """);

        String planId = planOf("UBE", "众多区");

        String target = Published.assignment(planId, "2", "null", "UBE-S01");
        assertThat(counted(target)).isEqualTo(3000);
        AssignmentFulfilled fulfilled = TestEvents.await(
                AssignmentFulfilled.class, event -> event.subject().equals(target));
        assertThat(fulfilled.version()).as("counted at once").isEqualTo(2);
    }

    @Test
    void leavesAloneWhatWasWaivedOrCancelled() {
        String planId = planOf("CJ", "卯县");
        String ledger = UUID.randomUUID().toString();
        String early = UUID.randomUUID().toString();
        String waived = Published.assignment(planId, "2", "null", "CJ-S01");
        String cancelled = Published.assignment(planId, "1", "2023-02", "CJ-S01");
        String marker = Published.assignment(planId, "1", "2023-03", "CJ-S01");
        TestEvents.publish(certified("cj-" + early, 1, "CJ-S01", "COMPOUND", "96"));
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(waived) == 1);
        end(waived, "waiver");
        end(cancelled, "cancellation");

        TestEvents.publish(certified("cj-" + ledger, 1, "CJ-S02", "COMPOUND", "96"));
        TestEvents.publish(new SiteCertificationWithdrawn(
                2, site("cj-" + early, "CJ-S01", "COMPOUND", false, null), LocalDate.of(2023, 3, 18), "复查不合格"));
        TestEvents.publish(LedgerEvents.submitted(ledger, 1, "CJ-S01", "2023-02", "2023-02-28"));
        TestEvents.publish(LedgerEvents.submitted(early, 1, "CJ-S01", "2023-03", "2023-03-20"));

        await().atMost(Duration.ofSeconds(20)).until(() -> status(marker).equals("FULFILLED"));
        awaitTaken("ledger:" + ledger, 1);
        awaitTaken("site:cj-" + early, 2);
        awaitTaken("site:cj-" + ledger, 1);
        assertThat(TestEvents.published(AssignmentProgressed.class))
                .filteredOn(event -> List.of(waived, cancelled).contains(event.subject()))
                .allMatch(event -> event.subject().equals(waived) && event.version() == 2);
        assertThat(counted(waived)).isEqualTo(1);
        assertThat(status(waived)).isEqualTo("WAIVED");
        assertThat(status(cancelled)).isEqualTo("CANCELLED");
    }

    @Test
    void countsAListForTheMonthThatItIsAbout() {
        String planId = planOf("CD", "丁县");

        TestEvents.publish(new ListEditionPublished(
                UUID.randomUUID().toString(),
                1,
                "RED",
                "COMPOUND",
                "2023-02",
                LocalDate.of(2023, 3, 2),
                List.of(new ListEntry("e1", 1, "s1", "小区", "CD-S01", null, "前三名"))));

        String february = Published.assignment(planId, "3", "2023-02", "CD-FLB");
        await().atMost(Duration.ofSeconds(20)).until(() -> status(february).equals("FULFILLED_LATE"));
        assertThat(status(Published.assignment(planId, "3", "2023-03", "CD-FLB")))
                .isEqualTo("OPEN");
    }

    @Test
    void countsWhatHappenedBeforeThePlanWasPublished() {
        Districts.require("CE", "戊县");
        TestEvents.publish(LedgerEvents.submitted(UUID.randomUUID().toString(), 1, "CE-S01", "2023-01", "2023-01-31"));
        String planMarker = planOf("CF", "己县");
        TestEvents.publish(LedgerEvents.submitted(UUID.randomUUID().toString(), 1, "CF-S01", "2023-01", "2023-01-31"));
        String marker = Published.assignment(planMarker, "1", "2023-01", "CF-S01");
        await().atMost(Duration.ofSeconds(20)).until(() -> status(marker).equals("FULFILLED"));

        String planId = planOf("CE", "戊县");

        String january = Published.assignment(planId, "1", "2023-01", "CE-S01");
        assertThat(status(january)).isEqualTo("FULFILLED");
        TestEvents.await(AssignmentFulfilled.class, event -> event.subject().equals(january));
    }

    @Test
    void countsTheLastDaysOfDecemberInTheWeekThatBeginsTheNextYear() {
        Districts.require("CG", "庚县");
        TestEvents.publish(inspected("CG-S01", "2024-12-30"));
        String planMarker = planOf("CH", "辛县");
        TestEvents.publish(LedgerEvents.submitted(UUID.randomUUID().toString(), 1, "CH-S01", "2023-01", "2023-01-31"));
        String marker = Published.assignment(planMarker, "1", "2023-01", "CH-S01");
        await().atMost(Duration.ofSeconds(20)).until(() -> status(marker).equals("FULFILLED"));

        String planId = Published.plan(
                "CG",
                PlanFiles.titled("庚县2025年生活垃圾分类重点任务分解表")
                        .task("每周至少巡查小区1次。", "各街道", "全年")
                        .docx());

        assertThat(status(Published.assignment(planId, "1", "2025-W01", "CG-S01")))
                .isEqualTo("FULFILLED");
        assertThat(counted(Published.assignment(planId, "1", "2025-W02", "CG-S01")))
                .isZero();
    }

    private static void report(String assignment, String unit, int status) {
        Api.report(unit, assignment, Map.of("count", 1, "itemValue", 99, "occurredOn", "2023-03-15"))
                .statusCode(status);
    }

    private static void end(String assignment, String how) {
        Api.admin()
                .contentType("application/json")
                .body(Map.of("reason", "年内撤并"))
                .post("/api/v1/assignments/" + assignment + "/" + how)
                .then()
                .statusCode(200);
    }
}
