package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** A document is changed while its draft is being worked on: the new draft knows the old one. */
@QuarkusTest
@WithInfrastructure
class DraftsOfOneYearIT {

    private static PlanFiles plan(int year) {
        return PlanFiles.titled("乾区" + year + "年生活垃圾分类任务表")
                .task("定期举办分类讲堂。", "镇（街道）", "全年")
                .task("适时开展桶边值守。", "镇（街道）", "全年");
    }

    private static JsonPath report(JsonPath draft) {
        return Api.admin().get("/api/v1/plan-imports/" + draft.getString("id")).jsonPath();
    }

    private static ValidatableResponse answer(JsonPath draft, List<Map<String, Object>> answers) {
        return Api.admin()
                .contentType("application/json")
                .body(Map.of("answers", answers))
                .patch("/api/v1/plan-imports/" + draft.getString("id") + "/questions")
                .then();
    }

    private static ValidatableResponse difference(JsonPath draft, String against) {
        return Api.admin()
                .queryParam("against", against)
                .get("/api/v1/plans/" + draft.getString("planId") + "/difference")
                .then();
    }

    @Test
    void theDraftOfAChangedFileIsComparedWithTheOneBefore() {
        Districts.require("DYA", "乾区");
        JsonPath before = Published.imported("DYA", plan(2023).docx());

        JsonPath now = Published.imported(
                "DYA", plan(2023).task("6月底前建成分类示范站3座。", "区垃分办", "6月底前").docx());

        assertThat(before.getString("draftBefore")).isNull();
        assertThat(now.getString("draftBefore")).isEqualTo(before.getString("planId"));
        difference(now, before.getString("planId"))
                .statusCode(200)
                .body("against", equalTo(before.getString("planId")))
                .body("changes.change", contains("ADDED"))
                .body("tasks.unchanged", equalTo(2))
                .body("consequences", nullValue());
    }

    @Test
    void whatWasAnsweredInItIsTold() {
        Districts.require("DYB", "坤区");
        JsonPath before = Published.imported("DYB", plan(2023).docx());
        answer(
                        before,
                        List.of(
                                Map.of("questionId", "q1", "proposalId", "p3"),
                                Map.of("questionId", "q2", "dismissReason", "另文安排")))
                .statusCode(200);

        JsonPath now = Published.imported(
                "DYB", plan(2023).task("不定期走访商户。", "区垃分办", "全年").docx());

        assertThat(now.getList("questions.findAll { it.saidBefore }.saidBefore.planId"))
                .containsExactly(before.getString("planId"), before.getString("planId"));
        assertThat(now.getString("questions.find { it.id == 'q1' }.saidBefore.proposalId"))
                .isEqualTo("p3");
        assertThat(now.getString("questions.find { it.id == 'q2' }.saidBefore.dismissReason"))
                .isEqualTo("另文安排");
        Api.admin()
                .accept("text/html")
                .get("/api/v1/plan-imports/" + now.getString("id") + "/report")
                .then()
                .body(containsString("此前已忽略：另文安排"));
        answer(
                        now,
                        List.of(
                                Map.of("questionId", "q1", "proposalId", "p3"),
                                Map.of("questionId", "q2", "dismissReason", "另文安排")))
                .statusCode(200);
        assertThat(report(now).getList("questions.findAll { it.saidBefore }")).isEmpty();
        assertThat(report(now).getInt("openQuestions")).isEqualTo(1);
    }

    @Test
    void aPlanKnowsWhatWasSaidInTheYearBefore() {
        Districts.require("DYC", "坎区");
        JsonPath before = Published.draft("DYC", plan(2022).docx());
        Published.publish(before.getString("planId"));

        JsonPath now = Published.imported("DYC", plan(2023).docx());

        assertThat(now.getString("draftBefore")).isNull();
        assertThat(now.getList("questions.saidBefore.year")).containsExactly(2022, 2022);
        assertThat(now.getList("questions.saidBefore.proposalId")).containsExactly("p1", "p1");
    }

    @Test
    void anotherDistrictIsNotCompared() {
        Districts.require("DYD", "离区");
        Districts.require("DYE", "震区");
        JsonPath one = Published.imported("DYD", plan(2023).docx());
        JsonPath other = Published.imported("DYE", plan(2023).docx());

        difference(one, other.getString("planId")).statusCode(422).body("errors.pointer", hasItem("against"));
        difference(one, one.getString("id")).statusCode(422);
        difference(one, "没有").statusCode(422).body("errors.pointer", not(hasItem("")));
        assertThat(other.getString("draftBefore")).isNull();
    }
}
