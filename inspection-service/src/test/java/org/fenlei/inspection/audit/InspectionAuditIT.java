package org.fenlei.inspection.audit;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.fenlei.inspection.InspectionApi;
import org.fenlei.inspection.TestDistrict;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class InspectionAuditIT {

    private final TestDistrict district = TestDistrict.register();
    private final InspectionApi admin = InspectionApi.admin();
    private final InspectionApi reporter = InspectionApi.reporter(district.first());

    @Test
    void tellsHowASiteWasAndIs() {
        String id = admin.site(district.community());
        admin.patch("/sites/" + id, "\"1\"", "{\"households\":872}").then().statusCode(200);

        admin.get("/inspection-audit?subjectType=site&subjectId=" + id)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("DONE", "DONE"))
                .body("items[0].before.households", equalTo(860))
                .body("items[0].after.households", equalTo(872))
                .body("items[1].before", nullValue());
    }

    @Test
    void tellsRefusals() {
        String ours = "items.find { it.callerUnit == '%s' }.status".formatted(district.first());
        reporter.post("/sites", InspectionApi.siteBody(district.community(), InspectionApi.code("SITE")))
                .then()
                .statusCode(403);

        await().untilAsserted(() ->
                admin.get("/inspection-audit?outcome=REFUSED&limit=200").then().body(ours, equalTo(403)));
        reporter.get("/inspection-audit").then().statusCode(403);
    }
}
