package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** Units of a draft can be sent back as they were read, also a group that only an answer could tell. */
@QuarkusTest
@WithInfrastructure
class SentBackUnitsIT {

    private static final String GROUP = "各成员部门";

    private static JsonPath task(String planId) {
        String id = Api.admin().get("/api/v1/plans/" + planId + "/tasks").path("items[0].id");
        return Api.admin().get("/api/v1/tasks/" + id).jsonPath();
    }

    private static String draft(String district, String name) {
        Districts.require(district, name);
        JsonPath report = Api.importPlan(
                        "plan.docx",
                        PlanFiles.ofDistrict(name)
                                .task("每季度至少举办1次分类讲堂。", GROUP, "全年")
                                .docx(),
                        Map.of("districtUnit", district))
                .statusCode(201)
                .body("questions.code", hasItem("UNIT_UNRESOLVED"))
                .extract()
                .jsonPath();
        Published.answerAll(report.getString("id"), report);
        return report.getString("planId");
    }

    private static ValidatableResponse send(String method, String path, Object body) {
        return Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .request(method, "/api/v1/" + path)
                .then()
                .statusCode(200);
    }

    @Test
    void keepsWhatWasAnsweredAndTakesOneMore() {
        String planId = draft("UCU", "回传区");
        JsonPath read = task(planId);
        List<String> members = read.getList("leadUnits[0].unitCodes");
        assertThat(members).contains("UCU-JYJ", "UCU-CGJ");
        List<Map<String, ?>> units = new ArrayList<>(read.getList("leadUnits"));
        units.add(Map.of("name", "柳荫街道"));

        send("PATCH", "tasks/" + read.getString("id"), Map.of("leadUnits", units))
                .body("leadUnits.name", contains(GROUP, "柳荫街道"))
                .body("leadUnits[0].unitCodes", equalTo(members))
                .body("leadUnits[1].code", equalTo("UCU-S01"));

        JsonPath edited = task(planId);
        send(
                        "PUT",
                        "obligations/" + edited.getString("obligations[0].id"),
                        Map.of(
                                "title", "举办分类讲堂",
                                "kind", "RECURRING",
                                "period", "QUARTER",
                                "fanOut", "EACH",
                                "leadUnits", edited.getList("obligations[0].leadUnits")))
                .body("leadUnits[0].unitCodes", equalTo(members));
    }

    @Test
    void takesAGroupByItsCode() {
        String planId = draft("UCV", "代码区");
        String task = task(planId).getString("id");

        send("PATCH", "tasks/" + task, Map.of("leadUnits", List.of(Map.of("name", "全部街道", "code", "各街道"))))
                .body("leadUnits[0].name", equalTo("全部街道"))
                .body("leadUnits[0].unitCodes", contains("UCV-S01", "UCV-S02"));
    }
}
