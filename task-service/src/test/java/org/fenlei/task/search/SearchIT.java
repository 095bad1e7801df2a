package org.fenlei.task.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class SearchIT {

    private static String planId = "";
    private static String draftId = "";

    @BeforeEach
    void standInMarch() {
        TestClock.set(LocalDate.of(2023, 3, 20));
        if (!planId.isEmpty()) {
            return;
        }
        Districts.require("US", "觅区");
        Api.requireUnits("""
                code,name,level,kind,parentCode,aliases
                US-X01,璇玑街道,TOWN,SUB_DISTRICT,US,
                US-X02,璇玑,TOWN,SUB_DISTRICT,US,
                US-X03,北璇玑镇,TOWN,TOWN,US,ＸＪ１中心;小%璇_
                """);
        planId = Published.plan(
                "US",
                PlanFiles.titled("觅区2023年生活垃圾分类璇玑方案")
                        .task("每月至少举办1次璇玑分类讲堂，宣传ＡＢ１号倡议。", "各街道", "全年")
                        .task("编制璇玑收运方案。", "区城管局", "2023年5月")
                        .docx());
        draftId = Api.importPlan(
                        "draft.docx",
                        PlanFiles.titled("觅区2024年生活垃圾分类璇玑草案")
                                .task("适时开展璇玑联合督导。", "区城管局", "全年")
                                .docx(),
                        Map.of("districtUnit", "US"))
                .statusCode(201)
                .extract()
                .path("planId");
    }

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    private static JsonPath hits(RequestSpecification caller, Map<String, ?> query) {
        return caller.queryParams(query)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void findsPartsOfWordsBestFirst() {
        JsonPath hits = hits(Api.admin(), Map.of("q", "璇玑"));

        assertThat(hits.<String>getList("items.title")).startsWith("璇玑", "璇玑街道", "北璇玑镇");
        assertThat(hits.<String>getList("items.kind")).contains("UNIT", "PLAN", "TASK", "OBLIGATION");
        assertThat(hits.<String>getList("items.kindName")).contains("单位", "任务");
        Map<String, Object> task = hits.getMap("items.find { it.kind == 'TASK' && it.taskNumber == '1' }");
        assertThat(task)
                .containsEntry("planId", planId)
                .containsEntry("planYear", 2023)
                .containsEntry("planStatus", "PUBLISHED")
                .containsEntry("excerpt", "每月至少举办1次璇玑分类讲堂，宣传ＡＢ１号倡议。")
                .containsEntry("matches", List.of(Map.of("from", 8, "to", 10)));
    }

    @Test
    void findsASingleSignAndSeveralWordsInAnyOrder() {
        assertThat(hits(Api.admin(), Map.of("q", "璇")).getList("items")).hasSizeGreaterThan(5);
        JsonPath both = hits(Api.admin(), Map.of("q", "倡议　璇玑", "kind", "TASK"));
        assertThat(both.<String>getList("items.taskNumber")).containsExactly("1");
        assertThat(hits(Api.admin(), Map.of("q", "璇玑 不在这里")).getList("items")).isEmpty();
    }

    @Test
    void comparesWidthsAndCapitalsAlikeAndKnowsOtherNamesAndCodes() {
        assertThat(hits(Api.admin(), Map.of("q", "璇玑 ab1", "kind", "TASK")).getList("items"))
                .hasSize(1);
        JsonPath alias = hits(Api.admin(), Map.of("q", "xj1"));
        assertThat(alias.<String>getList("items.id")).containsExactly("US-X03");
        assertThat(alias.getString("items[0].excerpt")).isEqualTo("ＸＪ１中心");
        assertThat(alias.<Object>getList("items[0].matches")).containsExactly(Map.of("from", 0, "to", 3));
        assertThat(hits(Api.admin(), Map.of("q", "us-x03")).<String>getList("items.id"))
                .containsExactly("US-X03");
    }

    @Test
    void marksTheFormerNameByWhichAUnitIsFound() {
        Api.requireUnits("""
                code,name,level,kind,parentCode,aliases
                US-X04,旧寺镇,TOWN,TOWN,US,
                """);
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("name", "新塔镇"))
                .patch("/api/v1/units/US-X04")
                .then()
                .statusCode(200);

        JsonPath former = hits(Api.admin(), Map.of("q", "旧寺"));

        assertThat(former.<String>getList("items.id")).containsExactly("US-X04");
        assertThat(former.getString("items[0].excerpt")).isEqualTo("旧寺镇");
        assertThat(former.<Object>getList("items[0].matches")).containsExactly(Map.of("from", 0, "to", 2));
    }

    @Test
    void takesWildcardsAsTheyStand() {
        assertThat(hits(Api.admin(), Map.of("q", "小%璇")).<String>getList("items.id"))
                .containsExactly("US-X03");
        assertThat(hits(Api.admin(), Map.of("q", "璇_")).<String>getList("items.id"))
                .containsExactly("US-X03");
        assertThat(hits(Api.admin(), Map.of("q", "璇%")).getList("items")).isEmpty();
        assertThat(hits(Api.admin(), Map.of("q", "璇\\")).getList("items")).isEmpty();
    }

    @Test
    void showsDraftsToTheDistrictAndUnitsTheirOwnOnly() {
        assertThat(hits(Api.admin(), Map.of("q", "璇玑草案")).<String>getList("items.id"))
                .containsExactly(draftId);

        JsonPath own = hits(Api.reporter("US-X01"), Map.of("q", "璇玑"));

        assertThat(own.<String>getList("items.planStatus")).doesNotContain("DRAFT");
        assertThat(own.<String>getList("items.findAll { it.kind == 'UNIT' }.id"))
                .containsExactly("US-X01");
        assertThat(own.<String>getList("items.kind")).contains("PLAN", "TASK", "OBLIGATION");
    }

    @Test
    void forgetsADraftThatWasGivenUp() {
        String gone = Api.importPlan(
                        "gone.docx",
                        PlanFiles.titled("觅区2025年生活垃圾分类瑶光草案")
                                .task("适时开展瑶光联合督导。", "区城管局", "全年")
                                .docx(),
                        Map.of("districtUnit", "US"))
                .statusCode(201)
                .extract()
                .path("planId");
        assertThat(hits(Api.admin(), Map.of("q", "瑶光")).getList("items")).isNotEmpty();

        Api.admin().delete("/api/v1/plans/" + gone).then().statusCode(204);

        assertThat(hits(Api.admin(), Map.of("q", "瑶光")).getList("items")).isEmpty();
    }

    @Test
    void findsWhatWasSupersededOnlyWhereItsPlanIsNamed() {
        Districts.require("KGE", "觅乙区");
        String first = Published.plan(
                "KGE",
                PlanFiles.titled("觅乙区2023年生活垃圾分类天枢方案")
                        .task("编制天枢收运方案。", "区城管局", "2023年5月")
                        .docx());
        String second = Published.publish(Published.revise(first));
        String draft = Published.revise(second);

        JsonPath hits = hits(Api.admin(), Map.of("q", "天枢"));

        assertThat(hits.<String>getList("items.planId")).contains(second, draft).doesNotContain(first);
        assertThat(hits(Api.reporter("KGE-S01"), Map.of("q", "天枢", "kind", "TASK"))
                        .<String>getList("items.planId"))
                .containsExactly(second);
        assertThat(hits(Api.admin(), Map.of("q", "天枢", "planId", first)).<String>getList("items.kind"))
                .containsExactlyInAnyOrder("PLAN", "TASK", "OBLIGATION");
    }

    @Test
    void goesOnPageByPageInTheSameOrder() {
        List<Object> whole = hits(Api.admin(), Map.of("q", "璇", "limit", 200)).getList("items.id");
        List<Object> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = hits(Api.admin(), Map.of("q", "璇", "limit", 2, "cursor", cursor));
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(hits(Api.admin(), Map.of("q", "璇", "planId", planId)).<String>getList("items.planId"))
                .isNotEmpty()
                .containsOnly(planId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=UNIT", "q=", "q=%20%E3%80%80", "q=%00", "q=%C2%A0"})
    void refusesToLookForNothing(String query) {
        Api.admin()
                .urlEncodingEnabled(false)
                .get("/api/v1/search?" + query)
                .then()
                .statusCode(422);
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThat(hits(Api.admin(), Map.of("q", "\ud83d\uddd1".repeat(64))).getList("items"))
                .isEmpty();
        for (Map<String, String> query : List.of(
                Map.of("q", "长".repeat(65)),
                Map.of("q", "璇", "kind", "BIN"),
                Map.of("q", "璇", "planId", "x"),
                Map.of("q", "璇", "limit", "0"),
                Map.of("q", "璇", "cursor", "x"))) {
            Api.admin().queryParams(query).get("/api/v1/search").then().statusCode(422);
        }
        Api.admin()
                .queryParam("q", "长".repeat(65))
                .get("/api/v1/search")
                .then()
                .body("errors[0].pointer", equalTo("q"));
    }
}
