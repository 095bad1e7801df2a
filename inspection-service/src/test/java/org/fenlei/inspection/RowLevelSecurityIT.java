package org.fenlei.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself refuses, whatever the service does. */
@QuarkusTest
@WithInfrastructure
class RowLevelSecurityIT {

    private final TestDistrict district = TestDistrict.register();

    @BeforeEach
    void somethingInEveryTable() {
        TestClock.set(LocalDate.parse("2021-03-16"));
        InspectionApi admin = InspectionApi.admin();
        InspectionApi inspector = InspectionApi.inspector(district.code());
        String standard = admin.standard();
        String site = admin.site(district.community());
        inspector.inspect(site, standard, "2021-03-15", "0").then().statusCode(201);
        String rectification = inspector
                .inspectWith(site, standard, "2021-03-16", """
                        [{"itemCode":"P1","points":50,"finding":"投放点周边有混投"}]
                        """)
                .then()
                .statusCode(201)
                .extract()
                .path("rectifications[0].id");
        inspector
                .post("/rectifications/" + rectification + "/extension", """
                        {"dueDate":"2021-06-10","reason":"等待采购"}
                        """)
                .then()
                .statusCode(200);
        admin.post("/list-editions", """
                        {"colour":"BLACK","subjectClass":"COMPOUND","period":"2021-03","rule":{"scoreBelow":60}}
                        """).then().statusCode(201);
    }

    @AfterAll
    static void backToMachineTime() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site",
                "inspection",
                "inspection_deduction",
                "site_certification",
                "rectification",
                "rectification_extension",
                "list_edition",
                "list_entry"
            })
    void showsTheApplicationsRoleNothingOutsideItsScope(String table) throws SQLException {
        assertThat(rows(TestSystem.current().asSuperuser(), "*", table)).isPositive();
        assertThat(rows(TestSystem.current().asApplication(), "*", table)).isPositive();
        assertThat(rows(TestSystem.current().asApplication(), district.second(), table))
                .isZero();
        assertThat(rows(TestSystem.current().asApplication(), "", table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE inspection SET score = 100",
                "DELETE FROM inspection_deduction",
                "UPDATE standard_item SET points = 1",
                "DELETE FROM standard_version",
                "DELETE FROM site_certification",
                "UPDATE rectification_extension SET reason = ''"
            })
    void keepsHistory(String statement) throws SQLException {
        try (Connection connection = TestSystem.current().asApplication();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("SELECT set_config('fenlei.scope', '*', true)");

            assertThatThrownBy(() -> sql.executeUpdate(statement)).hasMessageContaining("history is kept");
        }
    }

    @Test
    void refusesARowOfAForeignUnit() throws SQLException {
        try (Connection connection = TestSystem.current().asApplication();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("SELECT set_config('fenlei.scope', '" + district.second() + "', true)");

            assertThatThrownBy(() -> sql.executeUpdate("""
                            INSERT INTO site (id, code, name, kind, unit_code, newly_built, version, updated_at)
                            VALUES (gen_random_uuid(), 'FOREIGN-%s', '外', 'COMPOUND', '%s', false, 1, now())
                            """.formatted(district.code(), district.first())))
                    .hasMessageContaining("row-level security");
        }
    }

    private static long rows(Connection as, String scope, String table) throws SQLException {
        try (Connection connection = as;
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("SELECT set_config('fenlei.scope', '" + scope + "', true)");
            try (ResultSet count = sql.executeQuery("SELECT count(*) FROM " + table)) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
