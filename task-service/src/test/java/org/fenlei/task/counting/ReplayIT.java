package org.fenlei.task.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenlei.task.AssessmentEvents.finalised;
import static org.fenlei.task.AssessmentEvents.issued;
import static org.fenlei.task.AssessmentEvents.summarised;
import static org.fenlei.task.LedgerEvents.connected;
import static org.fenlei.task.SiteEvents.certified;
import static org.fenlei.task.SiteEvents.inspected;
import static org.fenlei.task.SiteEvents.site;
import static org.fenlei.task.counting.Counts.awaitTaken;
import static org.fenlei.task.counting.Counts.counted;
import static org.fenlei.task.counting.Counts.status;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fenlei.contracts.Event;
import org.fenlei.contracts.ListEditionPublished;
import org.fenlei.contracts.ListEntry;
import org.fenlei.contracts.SiteCertificationWithdrawn;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.LedgerEvents;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class ReplayIT {

    @Test
    void givesTheSameCountsWhenAllEventsAreReplayedInWhateverOrder() throws SQLException {
        String planId = Published.planOf("CR", "申县", plan -> plan.task("按月上报分类台账。", "镇（街道）、区教育局", "全年，每月末")
                .task("全区新增达标小区3个，且评分≥95分。", "各街道、区城管局", "2023年9月"));

        assertReplayed("CR", planId, history("CR"));
    }

    @Test
    void givesTheSameCountsWhenUnitsWereMergedMeanwhile() throws SQLException {
        String planId = Published.planOf("UBA", "未并区", plan -> plan.task("按月上报分类台账。", "镇（街道）、区教育局", "全年，每月末")
                .task("全区新增达标小区3个，且评分≥95分。", "各街道、区城管局", "2023年9月")
                .task("新增达标小区4个。", "柳荫街道", "2023年9月")
                .task("每月至少巡查小区2次。", "各街道", "全年"));
        List<Event> before = history("UBA");
        before.forEach(TestEvents::publish);
        awaitTaken("site:UBA-site-4", 1);
        awaitTaken("inspection:UBA-4", 1);
        String ofOne = Published.assignment(planId, "3", "null", "UBA-S01");
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(ofOne) == 3);
        report(ofOne, "UBA-S01", 201);
        String january = Published.assignment(planId, "4", "2023-01", "UBA-S01");
        assertThat(status(january)).isEqualTo("FULFILLED");

        Api.merge("UBA-S01", "UBA-S02");

        String passedOn = Published.assignment(planId, "3", "null", "UBA-S02");
        assertThat(status(ofOne)).isEqualTo("CANCELLED");
        assertThat(counted(passedOn)).as("three sites and what was reported").isEqualTo(4);
        assertThat(status(passedOn)).isEqualTo("FULFILLED");
        assertThat(counted(Published.assignment(planId, "4", "2023-03", "UBA-S02")))
                .isEqualTo(2);
        assertThat(counted(Published.assignment(planId, "4", "2023-01", "UBA-S02")))
                .as("over before the merger")
                .isZero();

        assertReplayed("UBA", planId, before);
        assertThat(status(january)).isEqualTo("FULFILLED");
        TestEvents.publish(new SiteCertificationWithdrawn(
                3, site("UBA-site-1", "UBA-S01-C01", "COMPOUND", false, null), LocalDate.of(2023, 3, 18), "复查不合格"));
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(passedOn) == 3);
        assertThat(status(passedOn)).isEqualTo("OPEN");
    }

    @Test
    void givesTheSameCountsWhenACommunityMovedMeanwhile() throws SQLException {
        String planId = Published.planOf("UBP", "移社区", plan -> plan.task("按月上报分类台账。", "镇（街道）、区教育局", "全年，每月末")
                .task("新增达标小区1个。", "各街道", "2023年9月")
                .task("每月至少巡查小区2次。", "各街道", "全年"));
        history("UBP").forEach(TestEvents::publish);
        awaitTaken("site:UBP-site-3", 2);
        awaitTaken("inspection:UBP-4", 1);
        String of = Published.assignment(planId, "2", "null", "UBP-S01");
        String to = Published.assignment(planId, "2", "null", "UBP-S02");
        assertThat(counted(of)).as("one in the community, two beside it").isEqualTo(3);
        assertThat(counted(to)).isZero();
        String march = Published.assignment(planId, "3", "2023-03", "UBP-S01");
        assertThat(status(march)).isEqualTo("FULFILLED");

        Api.move("UBP-S01-C01", "UBP-S02");

        assertThat(counted(of)).isEqualTo(2);
        assertThat(status(to)).isEqualTo("FULFILLED");
        assertThat(status(march)).as("open again, and its days are few").isEqualTo("AT_RISK");
        assertThat(status(Published.assignment(planId, "3", "2023-03", "UBP-S02")))
                .isEqualTo("FULFILLED");
        assertThat(status(Published.assignment(planId, "3", "2023-01", "UBP-S01")))
                .as("over before it moved")
                .startsWith("FULFILLED");
        assertReplayed("UBP", planId, history("UBP"));

        Api.move("UBP-S01-C01", "UBP-S01");
        assertThat(counted(of)).isEqualTo(3);
        assertThat(counted(to)).isZero();
    }

    @Test
    void givesTheSameCountsOfAllOtherMeasures() throws SQLException {
        String planId = Published.planOf("CS", "申子县", plan -> plan.task("按月上报分类台账。", "镇（街道）、区教育局", "全年，每月末")
                .task("每季度组织考核不少于2次。", "区垃分办", "全年")
                .task("每季度印发考核情况通报1期。", "区垃分办", "全年")
                .task("每月汇总执法情况1次。", "区城管局", "全年")
                .task("新增计量接入收集点2个。", "柳荫街道", "2023年9月")
                .task("每月公布1次红榜和黑榜。", "区垃分办", "全年"));

        publications("CS").forEach(TestEvents::publish);
        for (String newest : List.of("assessment", "bulletin", "enforcement-summary")) {
            awaitTaken(newest + ":cs-1", 2);
        }
        awaitTaken("assessment:cs-2", 1);
        awaitTaken("collection-point:cs-2", 2);
        awaitTaken("list-edition:cs-1", 1);
        assertReplayed("CS", planId, publications("CS"));

        assertThat(counted(Published.assignment(planId, "2", "2023-Q1", "CS-FLB")))
                .isEqualTo(2);
        assertThat(counted(Published.assignment(planId, "3", "2023-Q1", "CS-FLB")))
                .isZero();
        assertThat(counted(Published.assignment(planId, "4", "2023-03", "CS-CGJ")))
                .isEqualTo(1);
        assertThat(counted(Published.assignment(planId, "4", "2023-02", "CS-CGJ")))
                .isZero();
        assertThat(counted(Published.assignment(planId, "5", "null", "CS-S01"))).isEqualTo(1);
        assertThat(counted(Published.assignment(planId, "6", "2023-02", "CS-FLB")))
                .isEqualTo(1);
    }

    private static void assertReplayed(String district, String planId, List<Event> history) throws SQLException {
        history.forEach(TestEvents::publish);
        String marker = Published.assignment(planId, "1", "2023-03", district + "-T01");
        Event last = LedgerEvents.submitted(district + "-marker", 1, district + "-T01", "2023-03", "2023-03-10");
        TestEvents.publish(last);
        await().atMost(Duration.ofSeconds(20)).until(() -> status(marker).equals("FULFILLED"));
        Map<String, String> counted = counts(planId);
        assertThat(counted.values())
                .anyMatch(each -> each.contains("FULFILLED"))
                .anyMatch(each -> each.contains("OVERDUE"));

        forgetWhatEventsSaid(district, planId);
        assertThat(counts(planId)).isNotEqualTo(counted);
        List<Event> replayed = new ArrayList<>(history);
        replayed.addAll(history.subList(0, history.size() / 2));
        Collections.shuffle(replayed, new Random(7));
        replayed.forEach(TestEvents::publish);
        TestEvents.publish(last);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(counts(planId)).isEqualTo(counted));
    }

    /** Ledgers that are sent, returned and sent again, sites that are certified and lose it, inspections. */
    private static List<Event> history(String district) {
        List<Event> history = new ArrayList<>();
        for (int month = 1; month <= 3; month++) {
            for (String unit : List.of("S01", "S02", "JYJ")) {
                String ledger = district + "-" + unit + month;
                String period = "2023-0" + month;
                history.add(LedgerEvents.submitted(ledger, 1, district + "-" + unit, period, "2023-03-05"));
                if ((month + unit.length()) % 2 == 0) {
                    history.add(LedgerEvents.returned(
                            ledger, district + "-" + unit, period, "退回", LocalDate.of(2023, 3, 25)));
                }
                if (month == 2) {
                    history.add(LedgerEvents.submitted(ledger, 3, district + "-" + unit, period, "2023-03-12"));
                }
            }
        }
        for (int site = 0; site < 5; site++) {
            String id = district + "-site-" + site;
            String place = district + (site < 2 ? "-S01-C01" : "-S01");
            history.add(certified(id, 1, place, "COMPOUND", "96"));
            if (site % 3 == 0) {
                history.add(new SiteCertificationWithdrawn(
                        2, site(id, place, "COMPOUND", false, null), LocalDate.of(2023, 3, 18), "复查不合格"));
            }
        }
        for (int inspection = 1; inspection <= 4; inspection++) {
            String month = inspection <= 2 ? "2023-01-0" : "2023-03-0";
            history.add(inspected(district + "-" + inspection, district + "-S01-C01", month + inspection));
        }
        return history;
    }

    /** What other services finalise, issue, summarise, connect and list, some of it in a later version about another time. */
    private static List<Event> publications(String district) {
        return List.of(
                finalised("cs-1", 1, district + "-S01", "2023-Q1", "2023-03-10"),
                finalised("cs-1", 2, district + "-S01", "2023-Q1", "2023-03-12"),
                finalised("cs-2", 1, district + "-S01", "2023-03", "2023-03-18"),
                issued("cs-1", 1, district, "2023-Q1", "2023-03-10"),
                issued("cs-1", 2, district, "2022-Q4", "2023-03-10"),
                summarised("cs-1", 1, district + "-CGJ", "2023-02", "2023-03-03"),
                summarised("cs-1", 2, district + "-CGJ", "2023-03", "2023-03-19"),
                connected("cs-1", 1, district + "-S01-C01", "2023-02-10"),
                connected("cs-2", 1, district + "-S01", "2023-02-12"),
                connected("cs-2", 2, district + "-S02", "2023-02-12"),
                new ListEditionPublished(
                        "cs-1",
                        1,
                        "RED",
                        "COMPOUND",
                        "2023-02",
                        LocalDate.of(2023, 3, 2),
                        List.of(new ListEntry("cs-e1", 1, "cs-s1", "小区", district + "-S01", null, "前三名"))));
    }

    private static Map<String, String> counts(String planId) {
        Map<String, String> counts = new TreeMap<>();
        Api.all(Api.admin().queryParam("planId", planId).queryParam("limit", 200), "/api/v1/assignments")
                .forEach(each -> counts.put(
                        String.valueOf(each.get("id")),
                        each.get("counted") + " " + each.get("fulfilledOn") + " " + each.get("status")));
        return counts;
    }

    /** As if no event had counted toward the plan yet; the events come again under new ids. */
    private static void forgetWhatEventsSaid(String district, String planId) throws SQLException {
        String ofPlan = "(SELECT id FROM assignment WHERE ended = 'NONE' AND plan_id = '" + planId + "')";
        Database.execute("DELETE FROM contribution WHERE source NOT LIKE 'report:%' AND assignment_id IN " + ofPlan);
        Database.execute("DELETE FROM occurrence WHERE place = '" + district + "' OR place LIKE '" + district + "-%'");
        Database.execute("UPDATE assignment SET counted = 0, fulfilled_on = NULL WHERE id IN " + ofPlan);
    }

    private static void report(String assignment, String unit, int status) {
        Api.report(unit, assignment, Map.of("count", 1, "itemValue", 99, "occurredOn", "2023-03-15"))
                .statusCode(status);
    }
}
