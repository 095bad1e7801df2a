package org.fenlei.task.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fenlei.contracts.UnitChanged;
import org.fenlei.contracts.UnitRegistered;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class UnitDirectoryIT {

    private static final String HEADER = "code,name,level,kind,parentCode,aliases,groups,functions,households,"
            + "builtUpHouseholds,compounds,contactName,contactEmail,contactRole\n";

    private static String list(String district) {
        return HEADER
                + "%1$s,云溪区,DISTRICT,DISTRICT,,云溪,,,92000,81400,114,林晓岚,a@yunxi.example,CONTACT\n".formatted(district)
                + "%1$s-S01-C01,枫桥社区,COMMUNITY,COMMUNITY,%1$s-S01,,,,7888,7888,11,,,\n".formatted(district)
                + "%1$s-S01,柳荫街道,TOWN,SUB_DISTRICT,%1$s,柳荫街道办事处,各街道,,14200,14200,21,,,\n".formatted(district)
                + "%1$s-S02,石桥街道,TOWN,SUB_DISTRICT,%1$s,,各街道,SORTING_OFFICE,12800,12800,18,,,\n".formatted(district);
    }

    @Test
    void importsAListAndAnnouncesEveryUnitOnce() {
        byte[] file = list("A").getBytes(StandardCharsets.UTF_8);

        Api.importUnits(file)
                .statusCode(200)
                .body("total", equalTo(4))
                .body("created", equalTo(4))
                .body("rows[1].row", equalTo(3))
                .body("rows[1].outcome", equalTo("CREATED"));
        Api.importUnits(file).statusCode(200).body("unchanged", equalTo(4)).body("rows.outcome", hasItem("SKIPPED"));

        TestEvents.await(UnitRegistered.class, event -> event.subject().equals("A-S02"));
        assertThat(TestEvents.published(UnitRegistered.class))
                .filteredOn(event -> event.subject().matches("A(?:-.*)?"))
                .hasSize(4)
                .filteredOn(event -> event.subject().equals("A-S02"))
                .singleElement()
                .satisfies(event -> assertThat(event.unit().functions()).containsExactly("SORTING_OFFICE"));
    }

    @Test
    void readsGb18030() {
        Api.importUnits(list("B").getBytes(Charset.forName("GB18030")))
                .statusCode(200)
                .body("created", equalTo(4));

        Api.admin().get("/api/v1/units/B-S01").then().body("name", equalTo("柳荫街道"));
    }

    @Test
    void refusesUtf16AndChangesNothing() {
        Api.importUnits(list("C").getBytes(StandardCharsets.UTF_16))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("unit-list-encoding"))
                .body("detail", containsString("UTF-16"));

        Api.admin().get("/api/v1/units/C").then().statusCode(404);
    }

    @Test
    void savesGoodRowsAndNamesBadOnes() {
        String list = list("E") + "E-S03,无级街道,HAMLET,SUB_DISTRICT,E,,,,,,,,,\n";

        Api.importUnits(list.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("created", equalTo(4))
                .body("refused", equalTo(1))
                .body("rows[4].errors[0].pointer", equalTo("level"));
    }

    @Test
    void changesAUnitForWhoHasSeenItsVersion() {
        Api.requireUnits(list("F"));
        String etag = Api.admin().get("/api/v1/units/F-S01").header("ETag");
        Map<String, Object> change = Map.of("households", 15000);

        Api.admin()
                .contentType("application/json")
                .body(change)
                .patch("/api/v1/units/F-S01")
                .then()
                .statusCode(428);
        Api.admin()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(change)
                .patch("/api/v1/units/F-S01")
                .then()
                .statusCode(200)
                .body("households", equalTo(15000))
                .body("version", equalTo(2));
        Api.admin()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(change)
                .patch("/api/v1/units/F-S01")
                .then()
                .statusCode(412);

        TestEvents.await(UnitChanged.class, event -> event.subject().equals("F-S01") && event.version() == 2);
    }

    @Test
    void refusesAChangeWithEveryFaultOfIt() {
        Api.requireUnits(list("G"));

        Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("parentCode", "G-S01-C01", "creditCode", "123", "functions", new String[] {"KING"}))
                .patch("/api/v1/units/G-S01")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/parentCode", "/creditCode", "/functions/0"));
    }

    @Test
    void refusesMoreThanAnyDistrictHas() {
        Districts.require("UCB", "多区");
        long most = 1_000_000_000_000L;

        UnitHistoryIT.patch(
                        "UCB-S01",
                        Map.of(
                                "households",
                                5_000_000_000_000_000_000L,
                                "builtUpHouseholds",
                                most + 1,
                                "compounds",
                                most + 1))
                .statusCode(422)
                .body("errors.pointer", hasItems("/households", "/builtUpHouseholds", "/compounds"));
        UnitHistoryIT.patch("UCB-S01", Map.of("households", most))
                .statusCode(200)
                .body("households", equalTo(most));
    }

    @Test
    void showsAUnitItselfAndWhatIsBelowOnly() {
        Api.requireUnits(list("H"));

        Api.reporter("H-S01")
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of("H-S01", "H-S01-C01")));
        Api.reporter("H-S01").get("/api/v1/units/H-S02").then().statusCode(404);
        Api.reporter("H-S01").get("/api/v1/units/H-S01").then().statusCode(200).body("levelName", equalTo("镇（街道）级"));
    }

    @Test
    void letsOnlyADistrictAdministratorImport() {
        Api.reporter("A-S01")
                .multiPart("file", "units.csv", list("I").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/unit-imports")
                .then()
                .statusCode(403);
    }

    @Test
    void pagesThroughUnitsAndFiltersThem() {
        Api.requireUnits(list("K"));

        assertThat(Api.all(Api.admin().queryParam("limit", 1).queryParam("parent", "K"), "/api/v1/units"))
                .extracting(unit -> unit.get("code"))
                .containsExactly("K-S01", "K-S02");
        Api.admin()
                .queryParam("function", "SORTING_OFFICE")
                .queryParam("name", "石桥")
                .queryParam("kind", "SUB_DISTRICT")
                .queryParam("level", "TOWN")
                .get("/api/v1/units")
                .then()
                .body("items.code", hasItem("K-S02"))
                .body("items.code", not(hasItem("K-S01")));
    }

    @Test
    void tellsGroupsByRuleAndByList() {
        Api.requireUnits(list("L"));

        Api.as(Roles.UNIT_REPORTER, "L-S01")
                .get("/api/v1/unit-groups/SUB_DISTRICTS")
                .then()
                .statusCode(200)
                .body("name", equalTo("各街道"))
                .body("members", hasItems("L-S01", "L-S02"));
        Api.admin().get("/api/v1/unit-groups/NONE").then().statusCode(404);
    }
}
