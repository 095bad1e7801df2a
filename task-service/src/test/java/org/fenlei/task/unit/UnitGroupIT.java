package org.fenlei.task.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenlei.contracts.UnitChanged;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.PlanFiles;
import org.fenlei.task.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class UnitGroupIT {

    /** A district with a group of its own, in which are the first two of three sub-districts. */
    private static String group(String district) {
        String group = district + "专班";
        Api.requireUnits("""
                code,name,level,kind,parentCode,groups
                %1$s,%1$s区,DISTRICT,DISTRICT,,
                %1$s-S01,柳荫街道,TOWN,SUB_DISTRICT,%1$s,%2$s
                %1$s-S02,石桥街道,TOWN,SUB_DISTRICT,%1$s,%2$s
                %1$s-S03,临水街道,TOWN,SUB_DISTRICT,%1$s,
                """.formatted(district, group));
        return group;
    }

    private static String etag(String group) {
        return Api.admin().get("/api/v1/unit-groups/{code}", group).header("ETag");
    }

    private static ValidatableResponse patch(String group, @Nullable String etag, Object body) {
        var request = Api.admin().contentType("application/json").body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .patch("/api/v1/unit-groups/{code}", group)
                .then();
    }

    @Test
    void saysWhoIsInAGroupAndAnnouncesTheUnitsThatCameAndWent() {
        String group = group("GA");
        assertThat(etag(group)).isEqualTo("\"1\"");

        patch(group, "\"1\"", Map.of("members", List.of("GA-S02", "GA-S03")))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("members", equalTo(List.of("GA-S02", "GA-S03")))
                .body("byRule", equalTo(false))
                .body("version", equalTo(2));

        TestEvents.await(UnitChanged.class, event -> event.subject().equals("GA-S03"));
        assertThat(TestEvents.published(UnitChanged.class))
                .filteredOn(event -> event.subject().startsWith("GA"))
                .extracting(event -> event.subject() + event.unit().groups())
                .containsExactlyInAnyOrder("GA-S01[]", "GA-S03[" + group + "]");
        Api.audit("unit-group", group)
                .body("items", hasSize(1))
                .body("items[0].before.members", equalTo(List.of("GA-S01", "GA-S02")))
                .body("items[0].after.members", equalTo(List.of("GA-S02", "GA-S03")));
    }

    @Test
    void hasAnotherVersionOnceItIsSpeltInAnotherWay() {
        String group = group("GS");

        Api.requireUnits("""
                code,name,level,kind,parentCode,groups
                GS-S02,石桥街道,TOWN,SUB_DISTRICT,GS,各%s
                """.formatted(group));

        assertThat(etag(group)).isEqualTo("\"2\"");
        Api.admin()
                .get("/api/v1/unit-groups/{code}", group)
                .then()
                .body("name", equalTo(group))
                .body("aliases", equalTo(List.of("各" + group)))
                .body("members", equalTo(List.of("GS-S01", "GS-S02")));
    }

    @Test
    void changesNothingWhereNothingIsAsked() {
        String group = group("GB");

        for (Object body : List.of(Map.of(), Map.of("byRule", false), Map.of("members", List.of("GB-S02", "GB-S01")))) {
            patch(group, "\"1\"", body).statusCode(200).header("ETag", equalTo("\"1\""));
        }
    }

    @Test
    void changesAGroupForWhoHasSeenItsVersion() {
        String group = group("GC");
        Map<String, Object> body = Map.of("members", List.of("GC-S03"));

        patch(group, null, body).statusCode(428);
        patch(group, "\"7\"", body).statusCode(412);
        patch("没有的分组", "*", body).statusCode(404);
        patch(group, "\"1\"", body).statusCode(200);
        patch(group, "\"1\"", body).statusCode(412);
    }

    @Test
    void tellsAnotherVersionOnceAMemberComesByWayOfItsUnit() {
        String group = group("GD");

        Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("groups", List.of(group)))
                .patch("/api/v1/units/GD-S03")
                .then()
                .statusCode(200);

        assertThat(etag(group)).isEqualTo("\"2\"");
        patch(group, "\"1\"", Map.of("members", List.of("GD-S01"))).statusCode(412);
    }

    @Test
    void namesTheMembersThatDoNotExist() {
        String group = group("GE");
        Api.admin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("active", false))
                .patch("/api/v1/units/GE-S03")
                .then()
                .statusCode(200);

        patch(group, "*", Map.of("members", List.of("GE-S01", "GE-S99", "GE-S03")))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", equalTo(List.of("/members/1", "/members/2")))
                .body("errors[0].message", containsString("GE-S99"));
        patch(group, "*", Map.of("members", List.of()))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/members")));
        patch(group, "*", Map.of("byRule", true)).statusCode(422).body("errors.pointer", equalTo(List.of("/byRule")));
        assertThat(etag(group)).isEqualTo("\"1\"");
    }

    @Test
    void takesAGroupFromItsRuleAndGivesItBack() {
        group("GF");
        Api.requireUnits("""
                code,name,level,kind,parentCode
                GF-V1,上湾村,COMMUNITY,VILLAGE,GF-S01
                GF-V2,下湾村,COMMUNITY,VILLAGE,GF-S01
                """);

        patch("VILLAGES", "*", Map.of("members", List.of("GF-V1")))
                .statusCode(200)
                .body("byRule", equalTo(false))
                .body("members", equalTo(List.of("GF-V1")));
        patch("VILLAGES", "*", Map.of("byRule", true, "members", List.of("GF-V1")))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/members")));
        patch("VILLAGES", "*", Map.of("byRule", true))
                .statusCode(200)
                .body("byRule", equalTo(true))
                .body("members", hasItem("GF-V2"));
    }

    @Test
    void isReadInAPlanAsItWasChanged() {
        group("GK");
        group("GL");

        try {
            patch("SUB_DISTRICTS", "*", Map.of("members", List.of("GK-S01"))).statusCode(200);

            assertThat(responsible("GK", "街道办事处")).containsExactly("GK-S01");
            assertThat(responsible("GK", "各街道办")).containsExactly("GK-S01");
            assertThat(responsible("GL", "街道办事处")).containsExactly("GL-S01", "GL-S02", "GL-S03");
        } finally {
            patch("SUB_DISTRICTS", "*", Map.of("byRule", true)).statusCode(200);
        }
        assertThat(responsible("GK", "街道")).containsExactly("GK-S01", "GK-S02", "GK-S03");
    }

    /** Whom a plan of the district opens duties for that names a group so. */
    private static List<String> responsible(String district, String group) {
        byte[] file = PlanFiles.titled(district + "区2023年生活垃圾分类重点任务分解表")
                .task("每月至少举办1次分类讲堂。", group, "全年")
                .docx();
        return Published.assignments(Published.plan(district, file), "taskNumber", "1").stream()
                .flatMap(each -> ((List<?>) Objects.requireNonNull(each.get("unitCodes"))).stream())
                .map(String::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void letsOnlyADistrictAdministratorSayWhoIsInAGroup() {
        String group = group("GG");

        for (String role : List.of(Roles.UNIT_HEAD, Roles.UNIT_REPORTER, Roles.INSPECTOR, Roles.AUDITOR)) {
            Api.as(role, "GG-S01")
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body(Map.of("members", List.of("GG-S01")))
                    .patch("/api/v1/unit-groups/{code}", group)
                    .then()
                    .statusCode(403);
        }
        assertThat(etag(group)).isEqualTo("\"1\"");
    }

    @Test
    void tellsWhichGroupsChangedSince() {
        String group = group("GH");
        String since = "/api/v1/unit-groups?limit=200&updatedSince=";

        Api.admin().get(since + "2023-03-20T00:00:00Z").then().body("items.code", hasItem(group));
        Api.admin().get(since + "2023-03-21T00:00:00Z").then().body("items.code", not(hasItem(group)));
        TestClock.set(LocalDate.of(2023, 3, 22));
        patch(group, "*", Map.of("members", List.of("GH-S01"))).statusCode(200);
        Api.reporter("GH-S02")
                .get(since + "2023-03-21T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(group));
    }
}
