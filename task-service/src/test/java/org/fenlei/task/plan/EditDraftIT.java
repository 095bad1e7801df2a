package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.local.infrastructure.SideBySide;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A draft is changed by hand before it is published. */
@QuarkusTest
@WithInfrastructure
class EditDraftIT {

    /** A draft of two tasks: something unscheduled, and something to be delivered by a date. */
    private static JsonPath draft(String title) {
        Districts.require("ED", "戌区");
        return Published.imported(
                "ED",
                PlanFiles.titled("戌区2023年" + title)
                        .task("定期举办分类讲堂。", "镇（街道）", "全年")
                        .task("印发年度实施方案。", "区垃分办", "2023年6月")
                        .docx());
    }

    private static JsonPath task(JsonPath draft, int at) {
        JsonPath tasks = Api.admin()
                .get("/api/v1/plans/" + draft.getString("planId") + "/tasks")
                .jsonPath();
        return Api.admin()
                .get("/api/v1/tasks/" + tasks.getString("items[" + at + "].id"))
                .jsonPath();
    }

    private static Map<String, Object> demand(Object... fields) {
        Map<String, Object> demand = new HashMap<>(Map.of("title", "举办分类讲堂", "kind", "RECURRING", "fanOut", "EACH"));
        for (int at = 0; at < fields.length; at += 2) {
            demand.put((String) fields[at], fields[at + 1]);
        }
        return demand;
    }

    private static ValidatableResponse put(String id, @Nullable String etag, Map<String, Object> demand) {
        var request = Api.admin().contentType("application/json").body(demand);
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/api/v1/obligations/" + id)
                .then();
    }

    private static ValidatableResponse delete(String path) {
        return Api.admin().header("If-Match", "*").delete(path).then();
    }

    @Test
    void aDemandIsSaidAnewAndSettlesItsQuestion() {
        JsonPath draft = draft("任务表一");
        String id = task(draft, 0).getString("obligations[0].id");

        put(id, "\"1\"", demand("period", "QUARTER", "minimum", 2, "unitOfMeasure", "次"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("period", equalTo("QUARTER"))
                .body("minimum", equalTo(2))
                .body("source.text", equalTo("定期举办分类讲堂"));

        Api.admin()
                .get("/api/v1/plan-imports/" + draft.getString("id"))
                .then()
                .body("openQuestions", equalTo(0))
                .body("questions", hasSize(1));
        Published.publish(draft.getString("planId"));
        Api.admin()
                .queryParam("planId", draft.getString("planId"))
                .get("/api/v1/assignments")
                .then()
                .body("items.period", hasItems("2023-Q1", "2023-Q4"));
        put(id, "*", demand("period", "MONTH")).statusCode(409).body("type", endsWith("plan-not-a-draft"));
    }

    @Test
    void aYearThatIsAnsweredLateLeavesTheQuestionsOfAnEditedDraftOpen() {
        Districts.require("EY", "酉区");
        JsonPath edited = yearless("绿化清单一");
        JsonPath untouched = yearless("绿化清单二");
        put(task(edited, 1).getString("obligations[0].id"), "*", demand("kind", "MILESTONE", "dueDate", "2023-08-31"))
                .statusCode(200);
        Api.requireUnits("""
                code,name,level,kind,parentCode
                EY-YLJ,区园林绿化局,DISTRICT,GOVERNMENT_DEPARTMENT,EY
                """);

        answerYear(edited).body("questions.findAll { it.open }.code", hasItem("UNIT_UNRESOLVED"));
        answerYear(untouched).body("questions.findAll { it.open }", hasSize(0));

        assertThat(task(edited, 0).getString("leadUnits[0].code")).isNull();
        assertThat(task(edited, 1).getString("obligations[0].dueDate")).isEqualTo("2023-08-31");
        assertThat(task(untouched, 0).getString("leadUnits[0].code")).isEqualTo("EY-YLJ");
    }

    /** A draft that asks for its year, and names a unit that the directory does not know. */
    private static JsonPath yearless(String title) {
        return Api.importPlan(
                        "plan.docx",
                        PlanFiles.titled("酉区生活垃圾分类" + title)
                                .task("印发年度绿化方案。", "区园林绿化局", "6月底前")
                                .task("印发年度实施方案。", "区垃分办", "6月底前")
                                .docx(),
                        Map.of("districtUnit", "EY"))
                .statusCode(201)
                .body("questions.code", hasItems("YEAR_MISSING", "UNIT_UNRESOLVED"))
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse answerYear(JsonPath draft) {
        String at = "/api/v1/plan-imports/" + draft.getString("id");
        Api.admin()
                .contentType("application/json")
                .body(Map.of("proposalId", "p1"))
                .patch(at + "/questions/" + draft.getString("questions.find { it.code == 'YEAR_MISSING' }.id"))
                .then()
                .statusCode(200);
        return Api.admin().get(at).then().statusCode(200);
    }

    @Test
    void isForWhoHasSeenThePresentVersion() {
        JsonPath task = task(draft("任务表二"), 1);
        String id = task.getString("obligations[0].id");

        put(id, null, demand("period", "MONTH")).statusCode(428);
        put(id, "\"7\"", demand("period", "MONTH")).statusCode(412);
        put(id, "\"1\"", demand("period", "MONTH")).statusCode(200);
        put(id, "\"1\"", demand("period", "WEEK")).statusCode(412);
        Api.admin()
                .contentType("application/json")
                .header("If-Match", "\"" + task.getLong("version") + "\"")
                .body(Map.of("number", "9"))
                .patch("/api/v1/tasks/" + task.getString("id"))
                .then()
                .statusCode(412);
    }

    @Test
    void namesEveryFaultByItsField() {
        String id = task(draft("任务表三"), 0).getString("obligations[0].id");

        put(
                        id,
                        "*",
                        demand(
                                "minimum",
                                -1,
                                "per",
                                "MOON",
                                "dependsOn",
                                id,
                                "leadUnits",
                                List.of(Map.of("name", "无此单位"))))
                .statusCode(422)
                .body("errors.pointer", hasItems("/minimum", "/period", "/per", "/dependsOn", "/leadUnits/0"));
        put(id, "*", Map.of()).statusCode(422).body("errors.pointer", hasItems("/title", "/kind", "/fanOut"));
    }

    @Test
    void demandsComeAndGo() {
        JsonPath task = task(draft("任务表四"), 1);
        String taskId = task.getString("id");

        String location = Api.admin()
                .contentType("application/json")
                .body(Map.of("taskId", taskId, "demand", demand("period", "MONTH", "title", "每月巡查")))
                .post("/api/v1/obligations")
                .then()
                .statusCode(201)
                .body("leadUnits.name", hasItem("区垃分办"))
                .extract()
                .header("Location");
        assertThat(task(taskId).getList("obligations")).hasSize(2);

        delete(location).statusCode(204);
        Api.admin().get(location).then().statusCode(404);
        delete("/api/v1/obligations/" + task.getString("obligations[0].id"))
                .statusCode(409)
                .body("type", endsWith("task-needs-a-demand"));
        audited(location.substring(location.lastIndexOf('/') + 1)).body("items", hasSize(2));
    }

    private static ValidatableResponse audited(String obligation) {
        return Api.audit("obligation", obligation);
    }

    @Test
    void theAuditKeepsWhatAnAnswerAndARemovalDidToDemands() {
        JsonPath draft = draft("任务表八");
        String id = task(draft, 0).getString("obligations[0].id");

        Api.admin()
                .contentType("application/json")
                .body(Map.of("proposalId", "p3"))
                .patch("/api/v1/plan-imports/" + draft.getString("id") + "/questions/"
                        + draft.getString("questions[0].id"))
                .then()
                .statusCode(200);
        audited(id)
                .body("items", hasSize(1))
                .body("items[0].before.kind", equalTo("UNSCHEDULED"))
                .body("items[0].after.kind", equalTo("RECURRING"));
        delete("/api/v1/tasks/" + task(draft, 0).getString("id")).statusCode(204);
        audited(id)
                .body("items", hasSize(2))
                .body("items[0].before.kind", equalTo("RECURRING"))
                .body("items[0].after", nullValue());
    }

    private static JsonPath task(String id) {
        return Api.admin().get("/api/v1/tasks/" + id).jsonPath();
    }

    @Test
    void aTaskIsChangedWithItsDemands() {
        JsonPath task = task(draft("任务表五"), 1);

        Api.admin()
                .contentType("application/json")
                .header("If-Match", "\"" + task.getLong("version") + "\"")
                .body(Map.of("number", "2-1", "leadUnits", List.of(Map.of("name", "区分类办", "code", "ED-S01"))))
                .patch("/api/v1/tasks/" + task.getString("id"))
                .then()
                .statusCode(200)
                .body("number", equalTo("2-1"))
                .body("leadUnits.code", equalTo(List.of("ED-S01")))
                .body("obligations[0].leadUnits.code", equalTo(List.of("ED-S01")));
        audited(task.getString("obligations[0].id"))
                .body("items", hasSize(1))
                .body("items[0].before.leadUnits[0].code", equalTo("ED-FLB"))
                .body("items[0].after.leadUnits[0].code", equalTo("ED-S01"));
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        JsonPath draft = draft("任务表十");
        String id = task(draft, 0).getString("obligations[0].id");
        put(id, "*", demand("period", "MONTH", "minimum", new BigDecimal("1E+2")))
                .statusCode(200);

        patchTask(task(draft, 1), Map.of("number", "7")).statusCode(200);

        assertThat(Api.admin().get("/api/v1/obligations/" + id).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void aTaskLosesItsCategoryAndDeadlineButNoWords() {
        JsonPath task = task(draft("任务表十一"), 1);

        patchTask(task, Map.of("number", "  ", "text", "\n"))
                .statusCode(422)
                .body("errors.pointer", hasItems("/number", "/text"));
        patchTask(task, Map.of("category", "工作推动")).statusCode(200).body("category", equalTo("工作推动"));
        patchTask(task, Map.of("category", "", "deadlineText", " "))
                .statusCode(200)
                .body("category", nullValue())
                .body("deadlineText", nullValue());
    }

    private static ValidatableResponse patchTask(JsonPath task, Map<String, ?> change) {
        return Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(change)
                .patch("/api/v1/tasks/" + task.getString("id"))
                .then();
    }

    @Test
    void oneOfTwoWhoChangeATaskAtOnceIsRefused() {
        JsonPath task = task(draft("任务表九"), 1);

        List<CompletableFuture<Integer>> sent = IntStream.range(0, 2)
                .mapToObj(i -> {
                    RequestSpecification admin = Api.admin()
                            .contentType("application/json")
                            .header("If-Match", "\"" + task.getLong("version") + "\"")
                            .body(Map.of("number", "2-" + i));
                    return SideBySide.supply(() ->
                            admin.patch("/api/v1/tasks/" + task.getString("id")).statusCode());
                })
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void tasksComeAndGoAndEveryLineStaysAccountedFor() {
        JsonPath draft = draft("任务表六");
        String gone = task(draft, 0).getString("id");

        delete("/api/v1/tasks/" + gone).statusCode(204);
        JsonPath report =
                Api.admin().get("/api/v1/plan-imports/" + draft.getString("id")).jsonPath();
        assertThat(report.getInt("lines.inTasks") + report.getInt("lines.metadata"))
                .isEqualTo(draft.getInt("lines.total"));
        assertThat(report.getInt("openQuestions")).isZero();
        Api.admin().get("/api/v1/tasks/" + gone).then().statusCode(404);
        delete("/api/v1/tasks/" + task(draft, 0).getString("id"))
                .statusCode(409)
                .body("type", endsWith("plan-needs-a-task"));

        Map<String, Object> added = new HashMap<>(Map.of(
                "planId", draft.getString("planId"),
                "number", "3",
                "text", "每月举办分类讲堂。",
                "leadUnits", List.of(Map.of("name", "镇（街道）")),
                "obligations", List.of(demand("period", "MONTH"))));
        Api.admin()
                .contentType("application/json")
                .body(added)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .body("obligations", hasSize(1));
        added.put(
                "obligations",
                List.of(
                        demand("period", "MONTH"),
                        demand("period", "MONTH", "leadUnits", List.of(Map.of("name", "无此单位")))));
        Api.admin()
                .contentType("application/json")
                .body(added)
                .post("/api/v1/tasks")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/obligations/1/leadUnits/0")));
        added.put("obligations", List.of(demand("period", "MONTH")));
        added.put("lines", List.of(99_999));
        Api.admin()
                .contentType("application/json")
                .body(added)
                .post("/api/v1/tasks")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/lines/0"));
        assertThat(Published.publish(draft.getString("planId"))).isNotNull();
    }

    @Test
    void isTheDistrictsAlone() {
        JsonPath task = task(draft("任务表七"), 1);

        Api.as(Roles.UNIT_HEAD, "ED-S01")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("number", "9"))
                .patch("/api/v1/tasks/" + task.getString("id"))
                .then()
                .statusCode(403);
        Api.admin().delete("/api/v1/tasks/" + task.getString("id")).then().statusCode(428);
    }
}
