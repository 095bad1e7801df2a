package org.fenlei.task.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenlei.task.AssessmentEvents.finalised;
import static org.fenlei.task.AssessmentEvents.issued;
import static org.fenlei.task.AssessmentEvents.summarised;
import static org.fenlei.task.LedgerEvents.connected;
import static org.fenlei.task.counting.Counts.awaitTaken;
import static org.fenlei.task.counting.Counts.counted;
import static org.fenlei.task.counting.Counts.status;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentReopened;
import org.fenlei.contracts.Event;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** Assessments, bulletins, enforcement summaries and meterings: each counts once, for its own time, by its newest version. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class CountedMeasuresIT {

    private static String planOf(String code, String district) {
        return Published.planOf(code, district, plan -> plan.task("每季度组织考核不少于2次。", "区垃分办", "全年")
                .task("每季度印发考核情况通报1期。", "区垃分办", "全年")
                .task("每月汇总执法情况1次。", "区城管局", "全年")
                .task("新增计量接入收集点2个。", "柳荫街道", "2023年9月"));
    }

    private static void awaitStatus(String assignment, String status) {
        await().atMost(Duration.ofSeconds(20)).until(() -> status(assignment).equals(status));
    }

    /** The same event delivered twice, and told anew under another id. */
    private static void tellThreeTimes(String id, Event event) {
        TestEvents.publish(id, event);
        TestEvents.publish(id, event);
        TestEvents.publish(event);
    }

    @Test
    void countsAnAssessmentOnceForTheQuarterThatItIsAbout() {
        String planId = planOf("KHA", "申甲区");
        String first = measured(planId, "1", "2023-Q1", "KHA-FLB", "ASSESSMENT_FINALISED");

        tellThreeTimes("kha-1", finalised("kha-1", 1, "KHA-S01", "2023-Q1", "2023-03-10"));
        TestEvents.publish(finalised("kha-1", 2, "KHA-S01", "2023-Q1", "2023-03-12"));
        TestEvents.publish(finalised("kha-2", 1, "KHA-S01", "2022-Q4", "2023-01-10"));
        awaitTaken("assessment:kha-1", 2);
        awaitTaken("assessment:kha-2", 1);
        assertThat(counted(first)).isEqualTo(1);

        TestEvents.publish(finalised("kha-3", 1, "KHA-S01", "2023-03", "2023-03-18"));
        awaitStatus(first, "FULFILLED");
        assertThat(counted(Published.assignment(planId, "1", "2023-Q2", "KHA-FLB")))
                .isZero();
    }

    @Test
    void takesABulletinBackFromTheQuarterThatItWasNotAbout() {
        String planId = planOf("KHB", "申乙区");
        String first = measured(planId, "2", "2023-Q1", "KHB-FLB", "BULLETIN_ISSUED");

        tellThreeTimes("khb-1", issued("khb-1", 1, "KHB", "2023-Q1", "2023-03-10"));
        TestEvents.await(AssignmentFulfilled.class, event -> event.subject().equals(first));
        assertThat(counted(first)).isEqualTo(1);
        TestEvents.publish(issued("khb-1", 2, "KHB", "2022-Q4", "2023-03-10"));

        TestEvents.await(AssignmentReopened.class, event -> event.subject().equals(first));
        assertThat(counted(first)).isZero();
        TestEvents.publish(issued("khb-1", 1, "KHB", "2023-Q1", "2023-03-10"));
        TestEvents.publish(issued("khb-2", 1, "KHB", "2023-Q2", "2023-03-19"));
        awaitTaken("bulletin:khb-2", 1);
        assertThat(counted(first)).as("an older version changes nothing").isZero();
    }

    @Test
    void countsASummaryOfEnforcementForItsMonthAlsoWhenItComesLater() {
        String planId = planOf("KHC", "申丙区");
        String february = measured(planId, "3", "2023-02", "KHC-CGJ", "ENFORCEMENT_SUMMARISED");
        String march = Published.assignment(planId, "3", "2023-03", "KHC-CGJ");

        tellThreeTimes("khc-1", summarised("khc-1", 1, "KHC-CGJ", "2023-02", "2023-03-03"));

        awaitStatus(february, "FULFILLED_LATE");
        TestEvents.publish(summarised("khc-1", 2, "KHC-CGJ", "2023-03", "2023-03-19"));
        awaitStatus(march, "FULFILLED");
        assertThat(counted(march)).isEqualTo(1);
        assertThat(status(february)).isEqualTo("OVERDUE");
    }

    @Test
    void countsEveryCollectionPointOnceWhereItStands() {
        String planId = planOf("KHD", "申丁区");
        String target = measured(planId, "4", "null", "KHD-S01", "METERING_CONNECTED");

        tellThreeTimes("khd-1", connected("khd-1", 1, "KHD-S01-C01", "2023-02-10"));
        TestEvents.publish(connected("khd-2", 1, "KHD-S02", "2023-02-11"));
        TestEvents.publish(connected("khd-3", 1, "KHD-S01", "2023-02-12"));
        awaitStatus(target, "FULFILLED");
        awaitTaken("collection-point:khd-2", 1);
        assertThat(counted(target)).isEqualTo(2);

        TestEvents.publish(connected("khd-3", 2, "KHD-S02", "2023-02-12"));
        await().atMost(Duration.ofSeconds(20)).until(() -> counted(target) == 1);
        assertThat(status(target)).isEqualTo("OPEN");
    }

    /** The assignment, of which the plan was read to be counted by that. */
    private static String measured(String planId, String task, String period, String unit, String measure) {
        String id = Published.assignment(planId, task, period, unit);
        Map<String, Object> shown = Published.assignments(planId, "taskNumber", task).stream()
                .filter(each -> id.equals(each.get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(shown).containsEntry("measure", measure);
        return id;
    }
}
