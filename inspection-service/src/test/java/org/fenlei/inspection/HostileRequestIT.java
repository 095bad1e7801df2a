package org.fenlei.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.HostileRequests;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class HostileRequestIT {

    private final TestDistrict district = TestDistrict.register();
    private final InspectionApi admin = InspectionApi.admin();
    private final HostileRequests hostile = new HostileRequests(Tokens.of(Roles.DISTRICT_ADMIN));
    private final HostileRequests inspecting = new HostileRequests(Tokens.of(Roles.INSPECTOR, district.code()));

    @BeforeEach
    void inAMonthOfItsOwn() {
        TestClock.set(LocalDate.parse("2019-03-16"));
    }

    @AfterAll
    static void backToMachineTime() {
        TestClock.reset();
    }

    @Test
    void isRefusedAsAQuestion() {
        hostile.spoilParameters("/api/v1/openapi/inspection?format=json");

        assertThat(hostile.offences()).isEmpty();
        assertThat(hostile.sent()).isGreaterThan(1000);
    }

    @Test
    void isRefusedAsAStandardOrASite() {
        hostile.spoilBody("post", () -> "/api/v1/standards", InspectionApi.standardBody(InspectionApi.code("ST"), 60));
        hostile.spoilBody(
                "post", () -> "/api/v1/sites", """
                {"code":"%s","name":"云溪花园","kind":"COMPOUND","unitCode":"%s","households":860,"newlyBuilt":false}
                """.formatted(InspectionApi.code("SITE"), district.community()));
        String site = "/api/v1/sites/" + admin.site(district.community());
        hostile.spoilBody(
                "patch",
                () -> site,
                "{\"name\":\"改名\",\"households\":861,\"unitCode\":\"%s\"}".formatted(district.community()));

        assertThat(hostile.offences()).isEmpty();
    }

    @Test
    void isRefusedAsAnInspection() {
        inspecting.spoilBody(
                "post", () -> "/api/v1/inspections", """
                {"siteId":"%s","standardCode":"%s","standardVersion":1,"inspectedOn":"2019-03-16",
                 "deductions":[{"itemCode":"P1","points":3.5,"finding":"有混投","severity":"NORMAL"}]}
                """.formatted(admin.site(district.community()), admin.standard()));

        assertThat(inspecting.offences()).isEmpty();
    }

    @Test
    void isRefusedAsAnAnswerToARectification() {
        inspecting.spoilBody(
                "post", () -> rectification() + "/extension", "{\"dueDate\":\"2019-06-10\",\"reason\":\"等待采购\"}");
        inspecting.spoilBody(
                "post", () -> rectification() + "/closure", "{\"evidence\":\"已复查\",\"closedOn\":\"2019-03-16\"}");

        assertThat(inspecting.offences()).isEmpty();
    }

    @Test
    void isRefusedAsAListEdition() {
        hostile.spoilBody("post", () -> "/api/v1/list-editions", """
                {"colour":"BLACK","subjectClass":"COMPOUND","period":"2019-03",
                 "rule":{"scoreBelow":60,"bottom":3,"minimumInspections":1}}
                """);

        assertThat(hostile.offences()).isEmpty();
    }

    private String rectification() {
        String id = InspectionApi.inspector(district.code())
                .inspectWith(admin.site(district.community()), admin.standard(), "2019-03-16", """
                        [{"itemCode":"P1","points":50,"finding":"投放点周边有混投"}]
                        """)
                .then()
                .statusCode(201)
                .extract()
                .path("rectifications[0].id");
        return "/api/v1/rectifications/" + id;
    }
}
