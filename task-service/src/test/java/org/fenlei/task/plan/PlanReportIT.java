package org.fenlei.task.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.junit.jupiter.api.Test;

/** The report on a document as a page for a person. */
@QuarkusTest
@WithInfrastructure
class PlanReportIT {

    private static JsonPath draft(String title) {
        Districts.require("PR", "酉区");
        return Api.importPlan(
                        "plan.docx",
                        PlanFiles.titled("酉区2023年" + title + "任务表<b>")
                                .task("定期举办分类讲堂。", "镇（街道）", "全年")
                                .docx(),
                        Map.of("districtUnit", "PR"))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void showsTheDocumentWithTheQuestionsBesideIt() {
        String report = "/api/v1/plan-imports/" + draft("报告").getString("id");

        String etag = Api.admin()
                .accept("text/html")
                .get(report + "/report")
                .then()
                .statusCode(200)
                .contentType(equalTo("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("定期举办分类讲堂</mark>"))
                .body(containsString("未写频次，应多久一次？"))
                .body(not(containsString("任务表<b>")))
                .extract()
                .header("ETag");

        Api.admin()
                .contentType("application/json")
                .body(Map.of("dismissReason", "由各街道自定"))
                .patch(report + "/questions/q1")
                .then()
                .statusCode(200);
        Api.admin()
                .accept("text/html")
                .get(report + "/report")
                .then()
                .header("ETag", not(equalTo(etag)))
                .body(containsString("已忽略：由各街道自定"));
    }

    @Test
    void isForThoseWhoSeeTheWholeDistrict() {
        String report = "/api/v1/plan-imports/" + draft("权限").getString("id") + "/report";

        given().get(report).then().statusCode(401);
        Api.as(Roles.UNIT_HEAD, "PR-S01").accept("text/html").get(report).then().statusCode(403);
        Api.admin()
                .accept("text/html")
                .get("/api/v1/plan-imports/01890a5d-ac96-774b-bcce-b302099a8057/report")
                .then()
                .statusCode(404);
    }
}
