package org.fenlei.inspection.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.fenlei.contracts.SiteChanged;
import org.fenlei.contracts.SiteRegistered;
import org.fenlei.inspection.InspectionApi;
import org.fenlei.inspection.TestDistrict;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class SiteIT {

    private final TestDistrict district = TestDistrict.register();
    private final InspectionApi admin = InspectionApi.admin();
    private final InspectionApi head = InspectionApi.head(district.first());
    private final InspectionApi stranger = InspectionApi.head(district.second());
    private final String code = InspectionApi.code("SITE");

    @Test
    void registersASiteAndTellsTheOthers() {
        String id = head.post("/sites", InspectionApi.siteBody(district.community(), code))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", notNullValue())
                .body("kindName", equalTo("住宅小区"))
                .body("unitName", equalTo("第一社区"))
                .body("certified", equalTo(false))
                .body("certifiedOn", nullValue())
                .extract()
                .path("id");

        SiteRegistered told = TestEvents.await(
                SiteRegistered.class, event -> event.site().code().equals(code));
        assertThat(told.subject()).isEqualTo(id);
        assertThat(told.version()).isEqualTo(1);
        assertThat(told.site().unitCode()).isEqualTo(district.community());
        assertThat(told.site().households()).isEqualTo(860);
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        String site = "/sites/" + head.site(district.community(), code);

        head.request()
                .body("{\"households\":872}")
                .patch("/api/v1" + site)
                .then()
                .statusCode(428);
        head.patch(site, "\"7\"", "{\"households\":872}").then().statusCode(412);
        head.patch(site, "\"1\"", "{\"households\":872,\"newlyBuilt\":true}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("households", equalTo(872))
                .body("name", equalTo("小区" + code));
        head.patch(site, "\"2\"", "{\"households\":872}").then().header("ETag", "\"2\"");

        SiteChanged told =
                TestEvents.await(SiteChanged.class, event -> event.site().code().equals(code));
        assertThat(told.version()).isEqualTo(2);
        assertThat(told.site().newlyBuilt()).isTrue();
    }

    @Test
    void looksMissingToForeignUnits() {
        String site = "/sites/" + head.site(district.community(), code);

        stranger.get(site).then().statusCode(404);
        stranger.patch(site, "\"1\"", "{\"households\":1}").then().statusCode(404);
        stranger.get("/sites?code=" + code).then().body("items", empty());
        stranger.get("/sites?unit=" + district.community()).then().statusCode(404);
        stranger.post("/sites", InspectionApi.siteBody(district.community(), InspectionApi.code("SITE")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNIT_UNKNOWN"));
        head.get(site).then().statusCode(200);
        admin.get(site).then().statusCode(200);
    }

    @Test
    void movesASiteToAnotherUnit() {
        String site = "/sites/" + admin.site(district.community(), code);

        head.patch(site, "\"1\"", "{\"unitCode\":\"%s\"}".formatted(district.second()))
                .then()
                .statusCode(422);
        admin.patch(site, "\"1\"", "{\"unitCode\":\"%s\"}".formatted(district.second()))
                .then()
                .statusCode(200);

        head.get(site).then().statusCode(404);
        stranger.get(site).then().statusCode(200);
    }

    @Test
    void refusesACodeThatIsTaken() {
        head.site(district.community(), code);

        stranger.post("/sites", InspectionApi.siteBody(district.second(), code))
                .then()
                .statusCode(409)
                .body("title", equalTo("点位代码已被使用"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        admin.post("/sites", "{\"code\":\"a b\",\"kind\":\"CASTLE\",\"unitCode\":\"NOWHERE\",\"households\":-1}")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/code", "/kind", "/unitCode", "/households", "/name"));
    }

    @Test
    void listsPageByPageInTheOrderOfCodes() {
        for (int i = 1; i <= 3; i++) {
            head.site(district.community(), code + "-" + i);
        }
        String list = "/sites?unit=" + district.first() + "&limit=2";

        String next = head.get(list)
                .then()
                .body("items.code", contains(code + "-1", code + "-2"))
                .extract()
                .path("nextCursor");

        head.get(list + "&cursor=" + next)
                .then()
                .body("items.code", contains(code + "-3"))
                .body("nextCursor", nullValue());
        head.get("/sites?limit=0").then().statusCode(422).body("errors", hasSize(1));
        head.get("/sites?cursor=nonsense").then().statusCode(422);
    }

    @Test
    void needsATokenAndARole() {
        given().get("/api/v1/sites").then().statusCode(401).contentType("application/problem+json");
        InspectionApi.reporter(district.first())
                .post("/sites", InspectionApi.siteBody(district.community(), code))
                .then()
                .statusCode(403);
    }
}
