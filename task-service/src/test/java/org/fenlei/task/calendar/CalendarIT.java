package org.fenlei.task.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.fenlei.contracts.CalendarChanged;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class CalendarIT {

    @Test
    void shipsTheYearsThatAreKnown() {
        for (int year = 2022; year <= 2026; year++) {
            Api.reporter("X")
                    .get("/api/v1/calendars/" + year)
                    .then()
                    .statusCode(200)
                    .body("provisional", equalTo(false));
        }
        Api.reporter("X")
                .get("/api/v1/calendars/2023")
                .then()
                .body("offWeekdays", hasItem("2023-09-29"))
                .body("workingWeekends", hasItem("2023-10-07"));
        Api.reporter("X").get("/api/v1/calendars/2031").then().statusCode(404);
    }

    @Test
    void publishesANewYearAndCorrectsItForWhoHasSeenIt() {
        Map<String, Object> change = change("2030-01-01");

        put(2030, "\"1\"", change, 412, 0);
        put(2030, "*", change, 412, 0);
        Api.admin().get("/api/v1/calendars/2030").then().statusCode(404);
        put(2030, null, change, 200, 1);
        put(2030, null, change, 428, 0);
        put(2030, "\"7\"", change, 412, 0);
        put(2030, "\"1\"", change("2030-01-02"), 200, 2);

        TestEvents.await(CalendarChanged.class, event -> event.year() == 2030 && event.version() == 2);
        String etag = Api.admin().get("/api/v1/calendars/2030").header("ETag");
        Api.admin()
                .header("If-None-Match", etag)
                .get("/api/v1/calendars/2030")
                .then()
                .statusCode(304);
    }

    @Test
    void refusesDaysInTheWrongListOrYear() {
        Api.admin()
                .contentType("application/json")
                .body(Map.of(
                        "offWeekdays",
                        List.of("2029-01-06", "2028-12-29"),
                        "workingWeekends",
                        List.of("2029-01-01"),
                        "source",
                        "x"))
                .put("/api/v1/calendars/2029")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("NOT_A_WEEKDAY"))
                .body("errors.code", hasItem("OTHER_YEAR"))
                .body("errors.code", hasItem("NOT_A_WEEKEND"));
    }

    @Test
    void letsOnlyADistrictAdministratorChangeIt() {
        Api.as(Roles.AUDITOR, null)
                .contentType("application/json")
                .body(change("2030-01-01"))
                .put("/api/v1/calendars/2030")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> change(String off) {
        return Map.of("offWeekdays", List.of(off), "workingWeekends", List.of(), "source", "国办发明电");
    }

    private static void put(int year, @Nullable String ifMatch, Object change, int status, int version) {
        var request = Api.admin().contentType("application/json").body(change);
        var answer = (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/calendars/" + year)
                .then()
                .statusCode(status);
        if (status == 200) {
            answer.body("version", equalTo(version));
        }
    }
}
