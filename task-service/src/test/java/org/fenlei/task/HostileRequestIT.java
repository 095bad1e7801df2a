package org.fenlei.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that nobody sends by accident: every one is refused, the problem names it, and nothing changes. */
@QuarkusTest
@WithInfrastructure
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestIT {

    private static final String DAY_OUT_OF_RANGE = "+999999999-12-31";

    private String planId = "";
    private String assignment = "";
    private String reported = "";
    private String report = "";
    private String draftId = "";
    private String importId = "";
    private String question = "";

    @BeforeEach
    void standInMarch() {
        TestClock.set(LocalDate.of(2023, 3, 20));
        if (planId.isEmpty()) {
            registerADistrictWithAPlanAndADraft();
        }
    }

    private void registerADistrictWithAPlanAndADraft() {
        Districts.require("HO", "客区");
        planId = Published.plan(
                "HO",
                PlanFiles.ofDistrict("客区")
                        .task("每季度上门宣讲户数不低于常住总户数的20%。", "镇（街道）", "全年")
                        .task("每月至少举办1次分类讲堂。", "各街道", "全年")
                        .docx());
        assignment = Published.assignment(planId, "2", "2023-03", "HO-S01");
        reported = Published.assignment(planId, "2", "2023-03", "HO-S02");
        report = Api.report("HO-S02", reported, Map.of("count", 1))
                .statusCode(201)
                .extract()
                .path("id");
        byte[] draft = PlanFiles.titled("客区2024年生活垃圾分类重点任务分解表")
                .task("适时开展联合督导。", "区城管局", "全年")
                .docx();
        JsonPath report = Api.importPlan("draft.docx", draft, Map.of("districtUnit", "HO"))
                .statusCode(201)
                .extract()
                .jsonPath();
        importId = report.getString("id");
        draftId = report.getString("planId");
        question = report.getString("questions[0].id");
    }

    @AfterEach
    void nothingHasChanged() {
        Api.admin()
                .get("/api/v1/assignments/" + assignment)
                .then()
                .body("counted", equalTo(0))
                .body("dueDate", equalTo("2023-03-31"));
        Api.admin()
                .get("/api/v1/assignments/" + reported + "/progress-reports/" + report)
                .then()
                .body("version", equalTo(1));
        Api.admin().get("/api/v1/extensions?unit=HO").then().body("items", empty());
        Api.admin().get("/api/v1/plans/" + draftId).then().body("status", equalTo("DRAFT"));
        Api.admin().get("/api/v1/plan-imports/" + importId).then().body("openQuestions", equalTo(1));
        Api.admin().get("/api/v1/units/HO-S01").then().body("version", equalTo(1));
        TestClock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "assignments?planId=%00, planId",
        "assignments?obligationId=%F0%9F%97%91, obligationId",
        "assignments?unit=%00, unit",
        "assignments?taskNumber=%00, taskNumber",
        "assignments?status=%00, status",
        "assignments?dueFrom=%2B999999999-12-31, dueFrom",
        "assignments?dueTo=-999999999-01-01, dueTo",
        "assignments?limit=99999999999999999999, limit",
        "assignments?cursor=%00, cursor",
        "assignments/{assignment}/progress-reports?cursor=%F0%9F%97%91, cursor",
        "assignments/{assignment}/extensions?cursor=%00, cursor",
        "assignments/{reported}/progress-reports/{report}/versions?cursor={number}, cursor",
        "extensions?status=%00, status",
        "extensions?unit=%00, unit",
        "extensions?planId=%F0%9F%97%91, planId",
        "extensions?cursor=%ED%A0%BD, cursor",
        "extensions?limit=0, limit",
        "extensions?updatedSince=now, updatedSince",
        "assignments/due?unit=%00, unit",
        "assignments/due?days=99999999999, days",
        "assignments/due?days=%F0%9F%97%91, days",
        "assignments/due?urgency=%00, urgency",
        "assignments/due?cursor=%00, cursor",
        "assignments/due?cursor={number}, cursor",
        "plans/{plan}/board?unit=%00, unit",
        "plans/{plan}/board?category=%00, category",
        "plans/{plan}/heat-map?rows=%00, rows",
        "plans/{plan}/heat-map?category=%00, category",
        "search?q=%00, q",
        "search?q=%F0%9F%97%91&kind=%F0%9F%97%91, kind",
        "search?q=a&kind=%00, kind",
        "search?q=a&cursor=%00, cursor",
        "search?q=a&cursor={number}, cursor",
        "units?parent=%00, parent",
        "units?kind=%F0%9F%97%91, kind",
        "units?function=%00, function",
        "units?name=a%00b, name",
        "units?cursor=%ED%A0%BD, cursor",
        "units/HO-S01/history?cursor=%F0%9F%97%91, cursor",
        "units/HO-S01/history?cursor={number}, cursor",
        "units/HO-S01/denominators?on=%2B999999999-12-31, on",
        "units/HO-S01/denominators?on=%00, on",
        "units/HO-S01/denominators?cursor=%00, cursor",
        "units/HO-S01/denominators/%00/2023-01-01, kind",
        "units/HO-S01/denominators/COMPOUNDS/%00, validFrom",
        "units/HO-S01/denominators/COMPOUNDS/-999999999-01-01, validFrom",
        "units/HO-S01/calendar-links?cursor=%00, cursor",
        "units/HO-S01/calendar-links?limit=0, limit",
        "unit-groups?cursor=%00, cursor",
        "unit-groups?limit=-1, limit",
        "plans?year=99999999999, year",
        "plans?status=DROP%20TABLE, status",
        "plans?districtUnit=%00, districtUnit",
        "plans/{plan}/tasks?cursor=%00, cursor",
        "tasks?planId=%00, planId",
        "tasks?planId={plan}&cursor={number}, cursor",
        "obligations?planId=%00, planId",
        "obligations?planId={plan}&cursor={number}, cursor",
    })
    void namesTheParameter(String path, String parameter) {
        refused(Api.admin().urlEncodingEnabled(false).get("/api/v1/" + filled(path)), parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subjectType=%00", "subjectId=%00", "unit=%00", "caller=%00", "outcome=%00", "from=%00"})
    void asksTheAuditTrailNothingImpossible(String query) {
        refusedSomehow(Api.admin().urlEncodingEnabled(false).get("/api/v1/task-audit?" + query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units/%00",
                "units/%F0%9F%97%91",
                "units/%ED%A0%BD",
                "units/%00/calendar-links",
                "units/%00/history",
                "units/%F0%9F%97%91/denominators",
                "units/%00/denominators/COMPOUNDS/2023-01-01",
                "units/HO-S01/denominators/%20/2023-01-01",
                "units/HO-S01/denominators/COMPOUNDS/%20",
                "units/%F0%9F%97%91/calendar-links",
                "units/HO-S01/calendar-links/%00",
                "units/%00/calendar-links/{assignment}",
                "unit-groups/%00",
                "calendars/99999999999",
                "calendars/-1",
                "calendars/%00",
                "plan-imports/%00",
                "plans/%00",
                "plans/%00/board",
                "plans/%00/heat-map",
                "plans/%00/tasks",
                "tasks/%00",
                "obligations/%00",
                "assignments/%00",
                "assignments/%00/progress-reports",
                "assignments/{assignment}/progress-reports/%00",
                "assignments/{assignment}/progress-reports/%00/versions",
                "assignments/{assignment}/extensions/%00",
                "assignments/%00/extensions"
            })
    void findsNothingAtAnImpossiblePath(String path) {
        Response answer = Api.admin().urlEncodingEnabled(false).get("/api/v1/" + filled(path));

        assertThat(answer.statusCode()).as(answer.asString()).isIn(404, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST  | assignments/{assignment}/progress-reports | {"count":"many"} | /count
            POST  | assignments/{assignment}/progress-reports | {"count":1e400} | /count
            POST  | assignments/{assignment}/progress-reports | {"count":1e999999999} | /count
            POST  | assignments/{assignment}/progress-reports | {"count":1e-999999999} | /count
            POST  | assignments/{assignment}/progress-reports | {"count":-1} | /count
            POST  | assignments/{assignment}/progress-reports | {"count":{}} | /count
            POST  | assignments/{assignment}/progress-reports | {"numerator":1e999999999,"denominator":1} | /numerator
            POST  | assignments/{assignment}/progress-reports | {"count":1,"itemValue":1e400} | /itemValue
            POST  | assignments/{assignment}/progress-reports | {"count":1,"occurredOn":"{day}"} | /occurredOn
            POST  | assignments/{assignment}/progress-reports | {"count":1,"occurredOn":"-999999999-01-01"} | /occurredOn
            POST  | assignments/{assignment}/progress-reports | {"count":1,"occurredOn":20230301} | /occurredOn
            POST  | assignments/{assignment}/progress-reports | {"count":1,"note":"a\\u0000b"} | /note
            POST  | assignments/{assignment}/progress-reports | {"count":1,"note":"\\ud83d"} | /note
            POST  | assignments/{assignment}/progress-reports | {"count":1,"note":"{long}"} | /note
            POST  | assignments/{assignment}/progress-reports | {"count":1,"note":[]} | /note
            POST  | assignments/{assignment}/progress-reports | {"count":1,"unitCode":"\\u0000"} | /unitCode
            POST  | assignments/{assignment}/progress-reports | {"count":1,"unitCode":"{long}"} | /unitCode
            POST  | assignments/{assignment}/progress-reports | {"count":1,"evidence":[null]} | /evidence/0
            POST  | assignments/{assignment}/progress-reports | {"count":1,"evidence":"x"} | /evidence
            POST  | assignments/{assignment}/progress-reports | {"count":1,"evidence":[{"kind":"\\u0000"}]} | /evidence/0/kind
            POST  | assignments/{assignment}/progress-reports | {"count":1,"evidence":[{"kind":"PHOTO","url":"javascript:alert(1)"}]} | /evidence/0/url
            POST  | assignments/{assignment}/progress-reports | {"count":1,"evidence":[{"kind":"PHOTO","description":"\\udc00"}]} | /evidence/0/description
            POST  | assignments/{assignment}/progress-reports | {"count":1,"evidence":[{"kind":"PHOTO","date":"{day}"}]} | /evidence/0/date
            POST  | assignments/{assignment}/progress-reports | {"count":1,"evidence":[{"kind":"PHOTO","place":"{long}"}]} | /evidence/0/place
            POST  | assignments/{assignment}/progress-reports | {"count":1,"evidence":[{"kind":"PHOTO","participants":1e99}]} | /evidence/0/participants
            POST  | assignments/{assignment}/progress-reports | {"count":1,"evidence":[{"kind":"PHOTO","participants":99999999999}]} | /evidence/0/participants
            POST  | assignments/{assignment}/progress-reports | {"count":1,"evidence":[{"kind":"PHOTO"}]} | /evidence/0
            PUT   | assignments/{reported}/progress-reports/{report} | {"count":1e999999999,"reason":"x"} | /count
            PUT   | assignments/{reported}/progress-reports/{report} | {"count":1,"reason":"\\u0000"} | /reason
            PUT   | assignments/{reported}/progress-reports/{report} | {"count":1,"reason":"{long}"} | /reason
            PUT   | assignments/{reported}/progress-reports/{report} | {"count":1,"reason":"x","occurredOn":"{day}"} | /occurredOn
            PUT   | assignments/{reported}/progress-reports/{report} | {"count":1,"reason":"x","evidence":[null]} | /evidence/0
            POST  | assignments/{reported}/progress-reports/{report}/withdrawal | {"reason":"\\ud83d"} | /reason
            POST  | assignments/{assignment}/extensions       | {"dueDate":"{day}","reason":"x"} | /dueDate
            POST  | assignments/{assignment}/extensions       | {"dueDate":"-999999999-01-01","reason":"x"} | /dueDate
            POST  | assignments/{assignment}/extensions       | {"dueDate":[2023,4,1],"reason":"x"} | /dueDate
            POST  | assignments/{assignment}/extensions       | {"dueDate":"2023-04-14","reason":"\\u0000"} | /reason
            POST  | assignments/{assignment}/extensions       | {"dueDate":"2023-04-14","reason":"{long}"} | /reason
            POST  | assignments/{assignment}/extensions       | {"dueDate":"2023-04-14","reason":"x","unitCode":"\\u0000"} | /unitCode
            POST  | assignments/{assignment}/extensions       | {"dueDate":"2023-04-14","reason":"x","evidence":"x"} | /evidence
            POST  | assignments/{assignment}/extensions/{assignment}/grant | {"reason":"x","dueDate":"{day}"} | /dueDate
            POST  | assignments/{assignment}/extensions/{assignment}/refusal | {"reason":null} | /reason
            POST  | assignments/{assignment}/waiver           | {"reason":"\\u0000"} | /reason
            POST  | assignments/{assignment}/waiver           | {"reason":"\\ud83d!"} | /reason
            POST  | assignments/{assignment}/cancellation     | {"reason":"{long}"} | /reason
            POST  | assignments/{assignment}/cancellation     | {"reason":null} | /reason
            POST  | assignments/{assignment}/rescheduling     | {"reason":"x","dueDate":"{day}"} | /dueDate
            POST  | assignments/{assignment}/rescheduling     | {"reason":"x","dueDate":"-999999999-01-01"} | /dueDate
            POST  | assignments/{assignment}/release          | {"reason":"x","dueDate":[2023,4,1]} | /dueDate
            POST  | plans/{draft}/publication                 | {"effectiveDate":"{day}"} | /effectiveDate
            POST  | plans/{draft}/publication                 | {"effectiveDate":{}} | /effectiveDate
            PATCH | plan-imports/{import}/questions/{question} | {"proposalId":"\\u0000"} | /proposalId
            PATCH | plan-imports/{import}/questions/{question} | {"dismissReason":"\\u0000"} | /dismissReason
            PATCH | plan-imports/{import}/questions/{question} | {"dismissReason":"\\ud83d"} | /dismissReason
            PATCH | plan-imports/{import}/questions/{question} | {"dismissReason":"{long}"} | /dismissReason
            PATCH | plan-imports/{import}/questions           | {"answers":[]} | /answers
            PATCH | plan-imports/{import}/questions           | {"answers":[null]} | /answers/0
            PATCH | plan-imports/{import}/questions           | {"answers":[{"proposalId":"p1"}]} | /answers/0/questionId
            PATCH | plan-imports/{import}/questions           | {"answers":[{"questionId":"q1","dismissReason":"\\ud83d"}]} | /answers/0/dismissReason
            PATCH | units/HO-S01                              | {"name":"\\u0000"} | /name
            PATCH | units/HO-S01                              | {"name":"   "} | /name
            PATCH | units/HO-S01                              | {"aliases":[" "]} | /aliases/0
            PATCH | units/HO-S01                              | {"name":"\\ud83d"} | /name
            PATCH | units/HO-S01                              | {"aliases":[null]} | /aliases/0
            PATCH | units/HO-S01                              | {"aliases":["a\\u0000"]} | /aliases/0
            PATCH | units/HO-S01                              | {"groups":["{long}"]} | /groups/0
            PATCH | units/HO-S01                              | {"functions":["CANTEEN"]} | /functions/0
            PATCH | units/HO-S01                              | {"households":99999999999999999999} | /households
            PATCH | units/HO-S01                              | {"households":-1} | /households
            PATCH | units/HO-S01                              | {"parentCode":"\\u0000"} | /parentCode
            PATCH | units/HO-S01                              | {"creditCode":"{long}"} | /creditCode
            PATCH | units/HO-S01                              | {"active":"perhaps"} | /active
            PATCH | units/HO-S01                              | {"effectiveDate":"{day}"} | /effectiveDate
            PATCH | units/HO-S01                              | {"reason":"\\u0000"} | /reason
            PATCH | units/HO-S01                              | {"reason":"{long}"} | /reason
            POST  | units/HO-S01/merger                       | {"into":"\\u0000","reason":"x"} | /into
            POST  | units/HO-S01/merger                       | {"into":"{long}","reason":"x"} | /into
            POST  | units/HO-S01/merger                       | {"into":"HO-S02","reason":"\\ud83d"} | /reason
            POST  | units/HO-S01/merger                       | {"into":"HO-S02","reason":"x","effectiveDate":"{day}"} | /effectiveDate
            POST  | units/HO-S01/merger                       | {"into":"HO-S02","reason":"x","childrenMove":"perhaps"} | /childrenMove
            PUT   | units/HO-S01/denominators/COMPOUNDS/2022-01-01 | {} | /value
            PUT   | units/HO-S01/denominators/COMPOUNDS/2022-01-01 | {"count":14350} | /value
            PUT   | units/HO-S01/denominators/COMPOUNDS/2022-01-01 | {"value":-1} | /value
            PUT   | units/HO-S01/denominators/COMPOUNDS/2022-01-01 | {"value":99999999999999999999} | /value
            PUT   | units/HO-S01/denominators/COMPOUNDS/2022-01-01 | {"value":1.5} | /value
            PUT   | units/HO-S01/denominators/COMPOUNDS/2022-01-01 | {"value":1,"source":"\\u0000"} | /source
            PUT   | units/HO-S01/denominators/COMPOUNDS/2022-01-01 | {"value":1,"source":"{long}"} | /source
            PATCH | unit-groups/VILLAGES                      | {"members":[null]} | /members/0
            PATCH | unit-groups/VILLAGES                      | {"members":["\\u0000"]} | /members/0
            PATCH | unit-groups/VILLAGES                      | {"members":["{long}"]} | /members/0
            PATCH | unit-groups/VILLAGES                      | {"members":"HO-S01"} | /members
            PATCH | unit-groups/VILLAGES                      | {"byRule":"perhaps"} | /byRule
            PUT   | calendars/2099                            | {"offWeekdays":[null],"workingWeekends":[],"source":"x"} | /offWeekdays/0
            PUT   | calendars/2099                            | {"offWeekdays":["{day}"],"workingWeekends":[],"source":"x"} | /offWeekdays/0
            PUT   | calendars/2099                            | {"offWeekdays":[],"workingWeekends":[],"source":"\\u0000"} | /source
            PUT   | calendars/2099                            | {"offWeekdays":[],"workingWeekends":[],"source":"\\ud83d"} | /source
            PUT   | calendars/99999                           | {"offWeekdays":[],"workingWeekends":[],"source":"x"} | year
            """)
    void namesTheField(String method, String path, String body, String pointer) {
        refused(send(method, path, body), pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, assignments/{assignment}/progress-reports",
        "PUT, assignments/{reported}/progress-reports/{report}",
        "POST, assignments/{reported}/progress-reports/{report}/withdrawal",
        "POST, assignments/{assignment}/extensions",
        "POST, assignments/{assignment}/extensions/{assignment}/grant",
        "POST, assignments/{assignment}/extensions/{assignment}/refusal",
        "POST, assignments/{assignment}/extensions/{assignment}/withdrawal",
        "POST, assignments/{assignment}/waiver",
        "POST, assignments/{assignment}/cancellation",
        "POST, assignments/{assignment}/rescheduling",
        "POST, assignments/{assignment}/release",
        "PATCH, plan-imports/{import}/questions",
        "PATCH, plan-imports/{import}/questions/{question}",
        "PATCH, units/HO-S01",
        "POST, units/HO-S01/merger",
        "PUT, units/HO-S01/denominators/COMPOUNDS/2022-01-01",
        "PATCH, unit-groups/VILLAGES",
        "PUT, calendars/2099",
        "POST, plan-imports",
        "POST, unit-imports"
    })
    void refusesBodiesThatAreNoRequestAtAll(String method, String path) {
        for (String body : List.of("", "null", "[]", "{", "\"x\"", "1", "[[[[", "\u0000")) {
            refusedSomehow(send(method, path, body));
        }
        refusedSomehow(Api.admin()
                .header("If-Match", "\"1\"")
                .contentType("application/xml")
                .body("<a/>")
                .request(method, "/api/v1/" + filled(path)));
    }

    @ParameterizedTest
    @CsvSource({
        "year, 99999999999, year",
        "year, 二〇二三, year",
        "districtUnit, '\u0000', districtUnit",
        "districtUnit, 🗑, districtUnit",
        "districtUnit, HO-S01, districtUnit"
    })
    void namesTheFieldOfAForm(String field, String value, String named) {
        refused(
                Api.importPlan("a.docx", new byte[] {1}, Map.of(field, value))
                        .extract()
                        .response(),
                named);
    }

    @Test
    void refusesDocumentsWithSignsThatNobodyCanKeep() {
        String table = "客区2025年生活垃圾分类任务表\n\t序号\n\t类别\n\t工作内容\n\t责任单位\n\t完成时限\n\n"
                + "\t1\n\t宣传\n\t每月上\u0000门宣讲1次。\n\t区城管局\n\t全年\n";

        refusedSomehow(Api.importPlan("a.txt", table.getBytes(StandardCharsets.UTF_8), Map.of("districtUnit", "HO"))
                .extract()
                .response());
    }

    @Test
    void namesTheCellsOfAUnitListThatNobodyCanKeep() {
        String list = "code,name,level,kind,parentCode,aliases\nHO-X1,%1$s,TOWN,TOWN,HO,\nHO-X2,白鹭,TOWN,TOWN,HO,%1$s\n"
                .formatted("长".repeat(350_000));

        Api.importUnits(list.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("refused", equalTo(2))
                .body("rows.errors.pointer", equalTo(List.of(List.of("name"), List.of("aliases"))));
        refusedSomehow(Api.importUnits("code,name\nHO-X3,a\0b\n".getBytes(StandardCharsets.UTF_8))
                .extract()
                .response());
    }

    @Test
    void keepsAnEmoji() {
        Response answer = Api.reporter("HO-T01")
                .contentType("application/json")
                .body(Map.of("numerator", 300, "denominator", 1200, "note", "讲堂🗑️很热闹"))
                .post("/api/v1/assignments/" + Published.assignment(planId, "1", "2023-Q1", "HO-T01")
                        + "/progress-reports");

        answer.then().statusCode(201).body("report.note", equalTo("讲堂🗑️很热闹"));
    }

    private Response send(String method, String path, String body) {
        return Api.admin()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(filled(body))
                .request(method, "/api/v1/" + filled(path));
    }

    private String filled(String template) {
        return template.replace("{plan}", planId)
                .replace("{assignment}", assignment)
                .replace("{reported}", reported)
                .replace("{report}", report)
                .replace("{draft}", draftId)
                .replace("{import}", importId)
                .replace("{question}", question)
                .replace("{day}", DAY_OUT_OF_RANGE)
                .replace(
                        "{number}",
                        Base64.getUrlEncoder().encodeToString("99999999999".getBytes(StandardCharsets.UTF_8)))
                .replace("{long}", "长".repeat(350_000));
    }

    private static void refused(Response answer, String pointer) {
        refusedSomehow(answer);
        assertThat(answer.jsonPath().<String>getList("errors.pointer"))
                .as(shown(answer))
                .contains(pointer);
    }

    private static void refusedSomehow(Response answer) {
        assertThat(answer.statusCode()).as(shown(answer)).isBetween(400, 499);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    private static String shown(Response answer) {
        String text = answer.asString();
        return text.substring(0, Math.min(500, text.length()));
    }
}
