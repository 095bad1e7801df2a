package org.fenlei.inspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.contracts.InspectionCompleted;
import org.fenlei.contracts.RectificationOrdered;
import org.fenlei.contracts.SiteCertificationWithdrawn;
import org.fenlei.contracts.SiteCertified;
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
class InspectionIT {

    private final TestDistrict district = TestDistrict.register();
    private final InspectionApi admin = InspectionApi.admin();
    private final InspectionApi inspector = InspectionApi.inspector(district.code());
    private final InspectionApi reporter = InspectionApi.reporter(district.community());
    private final InspectionApi stranger = InspectionApi.reporter(district.second());
    private String standard = "";
    private String site = "";

    @BeforeEach
    void inMarch() {
        TestClock.set(LocalDate.parse("2023-03-16"));
        standard = admin.standard();
        site = admin.site(district.community());
    }

    @AfterAll
    static void backToMachineTime() {
        TestClock.reset();
    }

    @Test
    void scoresAndCertifies() {
        String id = inspector
                .inspect(site, standard, "2023-03-16", "3.5")
                .then()
                .statusCode(201)
                .body("score", equalTo(96.5f))
                .body("outcome", equalTo("CERTIFIED"))
                .body("outcomeName", equalTo("达标"))
                .body("standardVersion", equalTo(1))
                .body("unitName", equalTo("第一社区"))
                .body("rectifications", empty())
                .extract()
                .path("id");

        InspectionCompleted completed = TestEvents.await(
                InspectionCompleted.class, event -> event.siteId().equals(site));
        assertThat(completed.inspectionId()).isEqualTo(id);
        assertThat(completed.score()).isEqualTo(new BigDecimal("96.5"));
        SiteCertified certified =
                TestEvents.await(SiteCertified.class, event -> event.subject().equals(site));
        assertThat(certified.version()).isEqualTo(2);
        assertThat(certified.inspectionId()).isEqualTo(id);
        assertThat(certified.site().certified()).isTrue();
        reporter.get("/sites/" + site)
                .then()
                .header("ETag", "\"2\"")
                .body("certified", equalTo(true))
                .body("certifiedOn", equalTo("2023-03-16"))
                .body("certifiedBy", equalTo(id));
        reporter.get("/inspections/" + id).then().statusCode(200).body("deductions.itemCode", contains("P1"));
    }

    @Test
    void certifiesOnceAndTakesItBackBelowTheMark() {
        inspector.inspect(site, standard, "2023-03-14", "5").then().body("score", equalTo(95));
        inspector.inspect(site, standard, "2023-03-15", "0").then().body("score", equalTo(100));
        inspector.inspect(site, standard, "2023-03-16", "5.5").then().body("outcome", equalTo("PASSED"));

        SiteCertificationWithdrawn withdrawn = TestEvents.await(
                SiteCertificationWithdrawn.class, event -> event.subject().equals(site));
        assertThat(withdrawn.version()).isEqualTo(3);
        assertThat(withdrawn.withdrawnOn()).isEqualTo("2023-03-16");
        assertThat(withdrawn.reason()).isEqualTo("检查得94.5分，未达到达标线");
        assertThat(withdrawn.site().certifiedOn()).isNull();
        assertThat(TestEvents.published(SiteCertified.class).stream()
                        .filter(event -> event.subject().equals(site)))
                .hasSize(1);
        reporter.get("/sites/" + site + "/certifications")
                .then()
                .body("items.certified", contains(true, false))
                .body("items.on", contains("2023-03-14", "2023-03-16"));
    }

    @Test
    void leavesTheCertificationToTheNewestInspection() {
        inspector.inspect(site, standard, "2023-03-16", "0").then().statusCode(201);

        inspector.inspect(site, standard, "2023-03-10", "50").then().body("outcome", equalTo("FAILED"));

        reporter.get("/sites/" + site).then().body("certified", equalTo(true));
    }

    @Test
    void failsOnADecisiveItemWhateverTheScore() {
        inspector
                .inspectWith(site, standard, "2023-03-16", "[{\"itemCode\":\"P3\",\"points\":1}]")
                .then()
                .statusCode(201)
                .body("score", equalTo(99))
                .body("outcome", equalTo("FAILED"))
                .body("failedDecisiveItems", contains("P3"));
        reporter.get("/sites/" + site).then().body("certified", equalTo(false));
    }

    @Test
    void ordersARectificationForEachFindingByItsSeverity() {
        inspector
                .inspectWith(site, standard, "2023-03-16", """
                        [{"itemCode":"P1","points":2,"finding":"投放点周边有混投"},
                         {"itemCode":"P1","points":0,"finding":"标识褪色","severity":"MINOR"},
                         {"itemCode":"P2","points":3,"finding":"容器破损","severity":"SERIOUS"},
                         {"itemCode":"P2","points":1}]
                        """)
                .then()
                .statusCode(201)
                .body("score", equalTo(94))
                .body("rectifications.severity", contains("NORMAL", "MINOR", "SERIOUS"))
                .body("rectifications.dueDate", contains("2023-03-30", "2023-04-14", "2023-03-21"))
                .body("rectifications.status", contains("OPEN", "OPEN", "OPEN"))
                .body("rectifications.severityName", contains("一般", "轻微", "严重"));

        RectificationOrdered ordered = TestEvents.await(
                RectificationOrdered.class,
                event -> event.siteId().equals(site) && event.severity().equals("SERIOUS"));
        assertThat(ordered.unitCode()).isEqualTo(district.community());
        assertThat(ordered.finding()).isEqualTo("容器破损");
        assertThat(ordered.dueDate()).isEqualTo("2023-03-21");
        reporter.get("/rectifications?siteId=" + site).then().body("items", hasSize(3));
        stranger.get("/rectifications?siteId=" + site).then().body("items", empty());
    }

    @Test
    void namesEverythingThatIsWrong() {
        inspector
                .inspectWith(site, standard, "2023-03-17", """
                        [{"itemCode":"P9","points":1},{"itemCode":"P2","points":30.5},{"itemCode":"P1","points":0},
                         {"itemCode":"P1","points":1,"severity":"NORMAL"},{"itemCode":"P1","points":1.234}]
                        """)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "DATE_IN_FUTURE",
                                "ITEM_UNKNOWN",
                                "MORE_THAN_ITEM",
                                "FINDING_REQUIRED",
                                "SEVERITY_WITHOUT_FINDING",
                                "POINTS_UNREADABLE"));
        inspector.get("/inspections?siteId=" + site).then().body("items", empty());
    }

    @Test
    void refusesUnknownSitesAndStandards() {
        inspector
                .inspect(UUID.randomUUID().toString(), "NO-SUCH", "2023-03-16", "0")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/siteId", "/standardCode"));
        InspectionApi.inspector(district.second())
                .inspect(site, standard, "2023-03-16", "0")
                .then()
                .statusCode(422)
                .body("errors.code", contains("SITE_UNKNOWN"));
        inspector.post("/inspections", "{}").then().statusCode(422).body("errors", hasSize(3));
        inspector.request().post("/api/v1/inspections").then().statusCode(422);
    }

    @Test
    void looksMissingToForeignUnits() {
        String id = inspector
                .inspect(site, standard, "2023-03-16", "0")
                .then()
                .extract()
                .path("id");

        stranger.get("/inspections/" + id).then().statusCode(404);
        stranger.get("/inspections").then().body("items", empty()).body("nextCursor", nullValue());
        reporter.inspect(site, standard, "2023-03-16", "0").then().statusCode(403);
        reporter.get("/inspections?from=2023-03-16&to=2023-03-16&outcome=CERTIFIED")
                .then()
                .body("items.id", contains(id));
    }
}
