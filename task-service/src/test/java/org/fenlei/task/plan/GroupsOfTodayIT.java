package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** A sub-district is registered after a plan was read that gives duties to all of them. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class GroupsOfTodayIT {

    private static String draft(String district, String name) {
        return Published.draftOf(district, name, plan -> plan.task("每月至少举办1次分类讲堂。", "各街道", "全年")
                .task("每季度至少举办2次分类展览。", "柳荫街道、石桥街道", "全年"));
    }

    private static void register(String code, String name) {
        Api.requireUnits("""
                code,name,level,kind,parentCode
                %s,%s,TOWN,SUB_DISTRICT,%s
                """.formatted(code, name, code.substring(0, code.indexOf('-'))));
    }

    private static ValidatableResponse publish(String planId) {
        return Api.admin()
                .post("/api/v1/plans/" + planId + "/publication")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse difference(String planId) {
        return Api.admin().get("/api/v1/plans/" + planId + "/difference").then().statusCode(200);
    }

    @Test
    void aPublicationWarnsOfWhoJoinedAndARevisionTakesThem() {
        String planId = draft("UCP", "新街区");
        register("UCP-S03", "新桥街道");

        publish(planId)
                .body("warnings.code", contains("GROUP_CHANGED"))
                .body("warnings.pointer", contains("/tasks/1"))
                .body("warnings[0].message", containsString("各街道（任务 1）：新增 UCP-S03"));
        assertThat(Published.assignments(planId, "unit", "UCP-S03")).isEmpty();

        String revision = Published.revise(planId);
        difference(revision)
                .body("consequences.warnings", empty())
                .body("consequences.opened", equalTo(10))
                .body("consequences.cancelled", equalTo(0))
                .body("changes.after.number", contains("1"))
                .body(
                        "changes[0].obligations[0].fields.find { it.field == 'leadUnitCodes' }.after",
                        contains("UCP-S01", "UCP-S02", "UCP-S03"));
        publish(revision).body("warnings", empty()).body("assignments", equalTo(10));
        assertThat(Published.assignments(revision, "unit", "UCP-S03")).hasSize(10);
    }

    @Test
    void aDraftTakesThemWhenItsUnitsAreSentAnew() {
        String planId = Published.publish(draft("UCQ", "新道区"));
        String revision = Published.revise(planId);
        register("UCQ-S03", "新桥街道");

        difference(revision)
                .body("changes", empty())
                .body("consequences.warnings.code", contains("GROUP_CHANGED"))
                .body("consequences.warnings[0].message", containsString("UCQ-S03"));
        String task = Api.admin().get("/api/v1/plans/" + revision + "/tasks").path("items[0].id");
        Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("leadUnits", List.of(Map.of("name", "各街道"))))
                .patch("/api/v1/tasks/" + task)
                .then()
                .statusCode(200);

        difference(revision).body("consequences.warnings", empty()).body("consequences.opened", equalTo(10));
    }
}
