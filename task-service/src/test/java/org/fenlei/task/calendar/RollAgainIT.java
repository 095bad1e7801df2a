package org.fenlei.task.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.fenlei.contracts.AssignmentRescheduled;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** Due dates that go to a working day go there by the calendar that is published, however late it is. */
@QuarkusTest
@WithInfrastructure
class RollAgainIT {

    /** A Friday. */
    private static final String DUE = "2034-10-06";

    private static String published(String district, String name, String rollPolicy) {
        Districts.require(district, name);
        String planId = Published.draft(
                        district,
                        PlanFiles.titled(name + "2034年生活垃圾分类重点任务分解表")
                                .task("制定分类投放指引。", "柳荫街道", "10月6日前")
                                .docx())
                .getString("planId");
        String obligation =
                Api.admin().get("/api/v1/plans/" + planId + "/tasks").path("items[0].obligations[0].id");
        Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of(
                        "title",
                        "制定分类投放指引",
                        "kind",
                        "MILESTONE",
                        "dueDate",
                        DUE,
                        "fanOut",
                        "EACH",
                        "rollPolicy",
                        rollPolicy))
                .put("/api/v1/obligations/" + obligation)
                .then()
                .statusCode(200);
        Published.publish(planId);
        return Published.assignment(planId, "1", "null", district + "-S01");
    }

    private static String effectiveDueDate(String assignment) {
        return Api.admin().get("/api/v1/assignments/" + assignment).path("effectiveDueDate");
    }

    @Test
    void movesWhatGoesToAWorkingDayOnceItsYearIsPublished() {
        String next = published("MU", "轮区", "NEXT");
        String fixed = published("MT", "辐区", "NONE");
        assertThat(effectiveDueDate(next)).isEqualTo(DUE);

        Api.admin()
                .contentType("application/json")
                .body(Map.of(
                        "offWeekdays",
                        List.of("2034-10-05", DUE, "2034-10-09"),
                        "workingWeekends",
                        List.of(),
                        "source",
                        "国办发明电〔2033〕1号"))
                .put("/api/v1/calendars/2034")
                .then()
                .statusCode(200);

        assertThat(effectiveDueDate(next)).isEqualTo("2034-10-10");
        assertThat(effectiveDueDate(fixed)).isEqualTo(DUE);
        AssignmentRescheduled moved = TestEvents.await(
                AssignmentRescheduled.class, event -> event.subject().equals(next));
        assertThat(moved.assignment().effectiveDueDate()).isEqualTo("2034-10-10");
        assertThat(moved.assignment().dueDate()).isEqualTo(DUE);
        assertThat(moved.reason()).contains("国办发明电〔2033〕1号");
    }
}
