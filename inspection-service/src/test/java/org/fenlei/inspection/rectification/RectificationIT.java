package org.fenlei.inspection.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.fenlei.contracts.RectificationClosed;
import org.fenlei.contracts.RectificationExtended;
import org.fenlei.inspection.InspectionApi;
import org.fenlei.inspection.TestDistrict;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class RectificationIT {

    private final TestDistrict district = TestDistrict.register();
    private final InspectionApi admin = InspectionApi.admin();
    private final InspectionApi inspector = InspectionApi.inspector(district.code());
    private final InspectionApi reporter = InspectionApi.reporter(district.community());
    private final InspectionApi stranger = InspectionApi.reporter(district.second());

    private String id = "";

    @BeforeEach
    void orderedOnTheSixteenthOfMarchDueOnTheThirtieth() {
        TestClock.set(LocalDate.parse("2023-03-16"));
        id = inspector
                .inspectWith(
                        admin.site(district.community()),
                        admin.standard(),
                        "2023-03-16",
                        "[{\"itemCode\":\"P1\",\"points\":2,\"finding\":\"投放点周边有混投\"}]")
                .then()
                .statusCode(201)
                .extract()
                .path("rectifications[0].id");
    }

    @AfterAll
    static void backToMachineTime() {
        TestClock.reset();
    }

    @Test
    void isClosedWithEvidence() {
        TestClock.set(LocalDate.parse("2023-03-24"));

        inspector
                .close(id, "2023-03-23")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CLOSED"))
                .body("statusName", equalTo("已整改"))
                .body("late", equalTo(false))
                .body("closedOn", equalTo("2023-03-23"))
                .body("evidence", equalTo("现场复查已整改"));

        RectificationClosed told = TestEvents.await(
                RectificationClosed.class, event -> event.rectificationId().equals(id));
        assertThat(told.version()).isEqualTo(2);
        assertThat(told.closedOn()).isEqualTo("2023-03-23");
        inspector.close(id, "2023-03-23").then().statusCode(409).body("title", equalTo("该问题已整改完成"));
    }

    @Test
    void getsALaterDueDateWithAReason() {
        extend("2023-04-10", "等待采购投放设施")
                .then()
                .statusCode(200)
                .body("dueDate", equalTo("2023-04-10"))
                .body("extensions.previousDueDate", contains("2023-03-30"))
                .body("extensions.reason", contains("等待采购投放设施"));

        RectificationExtended told = TestEvents.await(
                RectificationExtended.class, event -> event.rectificationId().equals(id));
        assertThat(told.previousDueDate()).isEqualTo("2023-03-30");
        assertThat(told.dueDate()).isEqualTo("2023-04-10");
        reporter.get("/rectifications/" + id).then().body("extensions.dueDate", contains("2023-04-10"));
    }

    @Test
    void becomesOverdueByTimePassing() {
        TestClock.set(LocalDate.parse("2023-03-31"));

        reporter.get("/rectifications/" + id)
                .then()
                .body("status", equalTo("OVERDUE"))
                .body("late", equalTo(true));
        reporter.get("/rectifications?status=OVERDUE&dueTo=2023-03-30").then().body("items.id", contains(id));
        reporter.get("/rectifications?status=OPEN").then().body("items", empty());
        reporter.get("/rectifications?status=CLOSED").then().body("items", empty());
        reporter.get("/rectifications?status=LATE").then().statusCode(422);
    }

    @Test
    void namesEverythingThatIsWrong() {
        extend("2023-03-30", " ")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("DATE_NOT_LATER", "REQUIRED"));
        inspector.close(id, "2023-03-17").then().statusCode(422).body("errors.pointer", contains("/closedOn"));
        inspector
                .post("/rectifications/" + id + "/closure", "{}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/evidence"));
    }

    @Test
    void heedsIfMatch() {
        inspector
                .request()
                .header("If-Match", "\"9\"")
                .body("{\"evidence\":\"照片\"}")
                .post("/api/v1/rectifications/" + id + "/closure")
                .then()
                .statusCode(412);
    }

    @Test
    void looksMissingToForeignUnitsAndIsNotTheReportersToClose() {
        stranger.get("/rectifications/" + id).then().statusCode(404);
        InspectionApi.inspector(district.second())
                .close(id, "2023-03-16")
                .then()
                .statusCode(404);
        reporter.close(id, "2023-03-16").then().statusCode(403);
    }

    private Response extend(String dueDate, String reason) {
        return inspector.post("/rectifications/" + id + "/extension", """
                {"dueDate":"%s","reason":"%s"}
                """.formatted(dueDate, reason));
    }
}
