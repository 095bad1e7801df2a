package org.fenlei.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.RowLevelSecurity;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself refuses, whatever the service does. */
@QuarkusTest
@WithInfrastructure
class RowLevelSecurityIT {
    private static final List<String> TABLES =
            List.of("contact", "watch", "alert", "message", "delivery_attempt", "acknowledgement", "silence");

    private final Scene scene = new Scene();

    @BeforeEach
    void somethingInEveryTable() {
        Scene.morningOf("2021-03-29");
        scene.withContacts();
        AssignmentState duty = Duties.reported(List.of(scene.street()), "入户宣传", LocalDate.of(2021, 3, 31));
        TestEvents.publish(new AssignmentOpened(1, duty));
        Scene.settle();
        Scene.morningOf("2021-03-30");
        String alert =
                admin().get("/api/v1/alerts?subjectId=" + duty.assignmentId()).path("items[0].id");
        admin().body(Map.of("until", "2021-04-30"))
                .post("/api/v1/alerts/" + alert + "/acknowledgement")
                .then()
                .statusCode(200);
        admin().body(Map.of("unitCode", scene.street(), "reason", "防汛应急", "until", "2021-04-30"))
                .post("/api/v1/silences")
                .then()
                .statusCode(201);
    }

    @Test
    void showsTheApplicationsRoleNothingOutsideItsScope() throws SQLException {
        for (String table : TABLES) {
            RowLevelSecurity.assertHidden(table, scene.street() + "-NONE");
            assertThat(RowLevelSecurity.visible(table, scene.street()))
                    .as(table)
                    .isPositive();
        }
    }

    @Test
    void leavesNoTableOpenToAll() throws SQLException {
        assertThat(RowLevelSecurity.openTables()).isEmpty();
    }

    @Test
    void refusesARowOfAForeignUnit() throws SQLException {
        RowLevelSecurity.assertWriteRefused(scene.sortingOffice(), """
                INSERT INTO contact (id, unit_code, role, name, email, active, origin, version, created_at, updated_at)
                VALUES (gen_random_uuid(), '%s', 'HEAD', '外', 'stranger@yunxi.example', true, 'API', 1, now(), now())
                """.formatted(scene.street()));
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of(Roles.DISTRICT_ADMIN)).contentType(ContentType.JSON);
    }
}
