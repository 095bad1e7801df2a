package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** A person answers many questions of a draft in one go. */
@QuarkusTest
@WithInfrastructure
class AnswerSeveralIT {

    private static JsonPath draft(String title) {
        Districts.require("AQ", "亥区");
        JsonPath draft = Published.imported(
                "AQ",
                PlanFiles.titled("亥区2023年" + title)
                        .task("定期举办分类讲堂。", "镇（街道）", "全年")
                        .task("适时开展桶边值守。", "镇（街道）", "全年")
                        .task("不定期走访商户。", "区垃分办", "全年")
                        .docx());
        assertThat(draft.getInt("openQuestions")).isEqualTo(3);
        return draft;
    }

    private static Map<String, String> take(String question, String proposal) {
        return Map.of("questionId", question, "proposalId", proposal);
    }

    @SafeVarargs
    private static ValidatableResponse answer(JsonPath draft, Map<String, String>... answers) {
        return Api.admin()
                .contentType("application/json")
                .body(Map.of("answers", answers))
                .patch("/api/v1/plan-imports/" + draft.getString("id") + "/questions")
                .then();
    }

    private static ValidatableResponse audited(JsonPath draft, String question) {
        return audit(draft, question)
                .body("items", hasSize(1))
                .body("items[0].before.answer", nullValue())
                .body("items[0].before.dismissReason", nullValue());
    }

    private static ValidatableResponse audit(JsonPath draft, String question) {
        return Api.audit("plan-question", draft.getString("id") + "/" + question);
    }

    private static JsonPath now(JsonPath draft) {
        return Api.admin().get("/api/v1/plan-imports/" + draft.getString("id")).jsonPath();
    }

    @Test
    void allAreTakenInOneGo() {
        JsonPath draft = draft("任务表一");

        answer(draft, take("q1", "p2"), Map.of("questionId", "q3", "dismissReason", "另文安排"), take("q2", "p1"))
                .statusCode(200)
                .body("id", contains("q1", "q3", "q2"))
                .body("open", everyItem(equalTo(false)))
                .body("answer", contains("p2", null, "p1"));

        assertThat(now(draft).getInt("openQuestions")).isZero();
        audited(draft, "q1").body("items[0].after.answer", equalTo("p2"));
        audited(draft, "q2").body("items[0].after.answer", equalTo("p1"));
        audited(draft, "q3").body("items[0].after.dismissReason", equalTo("另文安排"));
    }

    @Test
    void noneIsTakenIfOneIsRefused() {
        JsonPath draft = draft("任务表二");

        answer(draft, take("q1", "p1"), take("q2", "p99"))
                .statusCode(422)
                .body("type", endsWith("proposal-not-found"))
                .body("errors[0].pointer", equalTo("/answers/1/proposalId"));
        answer(draft, Map.of("questionId", "q1", "proposalId", "p1", "dismissReason", "x"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answers/0/proposalId"));
        answer(draft, take("q1", "p1"), take("q1", "p1"))
                .statusCode(409)
                .body("type", endsWith("question-already-answered"));
        answer(draft, take("q1", "p1"), take("q77", "p1"))
                .statusCode(404)
                .body("type", endsWith("question-not-found"))
                .body("errors[0].pointer", equalTo("/answers/1/questionId"));

        assertThat(now(draft).getInt("openQuestions")).isEqualTo(3);
        audit(draft, "q1").body("items", hasSize(0));
    }

    @Test
    void theYearIsAnsweredFirstAndOnItsOwn() {
        Districts.require("AQ", "亥区");
        JsonPath draft = Published.imported(
                "AQ",
                PlanFiles.titled("亥区任务表三").task("定期举办分类讲堂。", "镇（街道）", "全年").docx());
        String year = draft.getString("questions.find { it.code == 'YEAR_MISSING' }.id");
        String frequency = draft.getString("questions.find { it.code == 'FREQUENCY_UNSTATED' }.id");
        Map<String, String> yearAnswer = take(year, "p1");
        Map<String, String> frequencyAnswer = take(frequency, "p1");

        answer(draft, frequencyAnswer).statusCode(409).body("type", endsWith("year-undecided"));
        answer(draft, yearAnswer, frequencyAnswer)
                .statusCode(409)
                .body("type", endsWith("year-undecided"))
                .body("errors[0].pointer", equalTo("/answers/0/questionId"));
        answer(draft, yearAnswer).statusCode(200);
        answer(draft, frequencyAnswer).statusCode(200);

        assertThat(now(draft).getInt("openQuestions")).isZero();
    }
}
