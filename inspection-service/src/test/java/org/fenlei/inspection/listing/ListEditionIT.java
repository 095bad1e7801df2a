package org.fenlei.inspection.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import org.fenlei.contracts.ListEditionPublished;
import org.fenlei.contracts.ListEntry;
import org.fenlei.contracts.ListEntryWithdrawn;
import org.fenlei.inspection.InspectionApi;
import org.fenlei.inspection.TestDistrict;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test takes a month of its own, long before those of other tests: lists are the whole district's. */
@QuarkusTest
@WithInfrastructure
class ListEditionIT {

    private static final AtomicInteger MONTH = new AtomicInteger();

    private final TestDistrict district = TestDistrict.register();
    private final InspectionApi admin = InspectionApi.admin();
    private final InspectionApi inspector = InspectionApi.inspector(district.code());
    private final InspectionApi reporter = InspectionApi.reporter(district.community());
    private final YearMonth month = YearMonth.of(2015, 1).plusMonths(MONTH.getAndIncrement());

    private String standard = "";
    private String good = "";
    private String fair = "";
    private String bad = "";

    @BeforeEach
    void inspectedInTheMonthThatIsOver() {
        TestClock.set(month.plusMonths(1).atDay(6));
        standard = admin.standard();
        good = admin.site(district.community(), InspectionApi.code("GOOD"));
        fair = admin.site(district.community(), InspectionApi.code("FAIR"));
        bad = admin.site(district.second(), InspectionApi.code("BAD"));
        inspect(good, 10, "3");
        inspect(fair, 10, "30");
        inspect(fair, 20, "8");
        inspect(bad, 12, "48");
    }

    @AfterAll
    static void backToMachineTime() {
        TestClock.reset();
    }

    @Test
    void drawsUpAPreviewThatOnlyTheDistrictSees() {
        JsonPath preview = red("{\"scoreAtLeast\":90}")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("colourName", equalTo("红榜"))
                .body("publishedOn", nullValue())
                .body("entries.rank", contains(1, 2))
                .body("entries.subjectId", contains(good, fair))
                .body("entries.score", contains(97, 92))
                .body("entries.inspections", contains(1, 2))
                .body("entries.unitName", contains("第一社区", "第一社区"))
                .body("entries.reason", contains("检查1次，得97分，不低于90分", "检查2次，得92分，不低于90分"))
                .body("warnings", empty())
                .extract()
                .jsonPath();

        String id = preview.getString("id");
        reporter.get("/list-editions/" + id).then().statusCode(404);
        publicly("/" + id).then().statusCode(404);
        publicly("?period=" + month).then().body("items", empty());
        String counted = preview.getString("entries[1].inspectionIds[0]");
        reporter.get("/inspections/" + counted).then().body("score", equalTo(92));
    }

    @Test
    void publishesForEverybody() {
        String id = publish(red("{\"scoreAtLeast\":90}"));

        reporter.get("/list-editions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("PUBLISHED"))
                .body("publishedOn", equalTo(month.plusMonths(1).atDay(6).toString()));
        publicly("?period=" + month + "&colour=RED")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=30"))
                .body("items.id", contains(id))
                .body("items[0].entries.rank", contains(1, 2))
                .body("items[0].entries[0].subjectId", nullValue());
        ListEditionPublished told = TestEvents.await(
                ListEditionPublished.class, event -> event.editionId().equals(id));
        assertThat(told.period()).isEqualTo(month.toString());
        assertThat(told.colour()).isEqualTo("RED");
        assertThat(told.entries()).extracting(ListEntry::subjectId).containsExactly(good, fair);
        assertThat(told.entries()).extracting(ListEntry::unitCode).containsOnly(district.community());
    }

    @Test
    void listsTheWorstOnTheBlackList() {
        draft("BLACK", "COMPOUND", "{\"scoreBelow\":60}")
                .then()
                .statusCode(201)
                .body("entries.subjectId", contains(bad))
                .body("entries[0].reason", equalTo("检查1次，得52分，低于60分"));
    }

    @Test
    void listsUnitsByTheMeanOfTheirSites() {
        draft("RED", "UNIT", "{\"top\":1}")
                .then()
                .statusCode(201)
                .body("entries.subjectId", contains(district.community()))
                .body("entries.subjectName", contains("第一社区"))
                .body("entries[0].score", equalTo(94.5f))
                .body("entries[0].inspectionIds", hasSize(2));
    }

    @Test
    void refusesToPublishWhatHasChangedSinceThePreview() {
        String id = red("{\"scoreAtLeast\":90}").then().extract().path("id");
        inspect(fair, 28, "20");

        admin.post("/list-editions/" + id + "/publication", "{}")
                .then()
                .statusCode(409)
                .body("title", equalTo("预览后检查结果有变化，请重新生成"));
    }

    @Test
    void publishesOneEditionOfAColourClassAndPeriod() {
        String id = publish(red("{\"scoreAtLeast\":90}"));

        String second = red("{\"scoreAtLeast\":95}").then().extract().path("id");
        admin.post("/list-editions/" + second + "/publication", "{}").then().statusCode(409);
        admin.post("/list-editions/" + id + "/publication", "{}").then().statusCode(409);

        publicly("?period=" + month).then().body("items", hasSize(1));
    }

    @Test
    void takesAnEntryOffThePublicList() {
        String id = publish(red("{\"scoreAtLeast\":90}"));
        String entry = admin.get("/list-editions/" + id).then().extract().path("entries[0].id");
        String withdrawal = "/list-editions/" + id + "/entries/" + entry + "/withdrawal";

        admin.post(withdrawal, "{}").then().statusCode(422);
        admin.post(withdrawal, "{\"reason\":\"复核更正\"}")
                .then()
                .statusCode(200)
                .body("entries.withdrawn", contains(true, false))
                .body("entries[0].withdrawalReason", equalTo("复核更正"));

        publicly("/" + id)
                .then()
                .header("ETag", "\"3\"")
                .body("entries.rank", contains(2))
                .body("entries[0].score", equalTo(92));
        ListEntryWithdrawn told = TestEvents.await(
                ListEntryWithdrawn.class, event -> event.editionId().equals(id));
        assertThat(told.entryId()).isEqualTo(entry);
        assertThat(told.unitCode()).isEqualTo(district.community());
        assertThat(told.version()).isEqualTo(3);
        admin.post(withdrawal, "{\"reason\":\"再次\"}").then().statusCode(409);
    }

    @Test
    void doubtsAnEmptyListOfAPeriodThatIsNotOver() {
        TestClock.set(month.atDay(25));

        draft("RED", "VILLAGE", "{\"scoreAtLeast\":90}")
                .then()
                .statusCode(201)
                .body("entries", empty())
                .body("warnings.code", contains("NOBODY_LISTED", "PERIOD_NOT_OVER"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        admin.post("/list-editions", """
                        {"colour":"RED","subjectClass":"CASTLE","period":"2099-01","rule":{"scoreBelow":60,"top":0}}
                        """)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/subjectClass", "/period", "/rule/top", "/rule/scoreBelow"));
        inspector.post("/list-editions", "{}").then().statusCode(403);
    }

    private Response red(String rule) {
        return draft("RED", "COMPOUND", rule);
    }

    private Response draft(String colour, String subjects, String rule) {
        return admin.post("/list-editions", """
                {"colour":"%s","subjectClass":"%s","period":"%s","rule":%s}
                """.formatted(colour, subjects, month, rule));
    }

    private String publish(Response preview) {
        String id = preview.then().statusCode(201).extract().path("id");
        admin.request()
                .post("/api/v1/list-editions/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }

    private void inspect(String site, int day, String points) {
        inspector
                .inspect(site, standard, month.atDay(day).toString(), points)
                .then()
                .statusCode(201);
    }

    private static Response publicly(String path) {
        return given().get("/api/v1/public/list-editions" + path);
    }
}
