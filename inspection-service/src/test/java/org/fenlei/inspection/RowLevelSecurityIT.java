package org.fenlei.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import org.fenlei.kit.test.RowLevelSecurity;
import org.fenlei.kit.test.TestClock;
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
    private String edition = "";

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
        edition = admin.post("/list-editions", """
                        {"colour":"BLACK","subjectClass":"COMPOUND","period":"2021-03","rule":{"scoreBelow":60}}
                        """)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
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
                "rectification_extension"
            })
    void showsTheApplicationsRoleNothingOutsideItsScope(String table) throws SQLException {
        RowLevelSecurity.assertHidden(table, district.second());
        assertThat(RowLevelSecurity.visible(table, district.community())).isPositive();
    }

    @Test
    void showsAPreviewToTheDistrictAlone() throws SQLException {
        RowLevelSecurity.assertHidden("list_edition WHERE id = '" + edition + "'", district.community());
        RowLevelSecurity.assertHidden("list_entry WHERE edition_id = '" + edition + "'", district.community());
    }

    @Test
    void letsNobodyBelowTheDistrictWriteIntoAPublishedEdition() throws SQLException {
        TestClock.set(LocalDate.parse("2021-04-01"));
        InspectionApi.admin()
                .post("/list-editions/" + edition + "/publication", "{}")
                .then()
                .statusCode(200);

        RowLevelSecurity.assertWriteRefused(district.second(), """
                INSERT INTO list_entry (id, edition_id, position, place, subject_id, subject_name, unit_code, score,
                                        inspections, failed, counted, reason)
                VALUES (gen_random_uuid(), '%s', 99, 1, 'x', '外', '%s', 50, 1, true, '{}', 'x')
                """.formatted(edition, district.second()));
    }

    @Test
    void leavesOnlyTheStandardsOpenToAll() throws SQLException {
        assertThat(RowLevelSecurity.openTables()).containsExactly("standard_item", "standard_version");
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
        RowLevelSecurity.assertHistoryKept(statement);
    }

    @Test
    void refusesARowOfAForeignUnit() throws SQLException {
        RowLevelSecurity.assertWriteRefused(district.second(), """
                INSERT INTO site (id, code, name, kind, unit_code, newly_built, version, updated_at)
                VALUES (gen_random_uuid(), 'FOREIGN-%s', '外', 'COMPOUND', '%s', false, 1, now())
                """.formatted(district.code(), district.first()));
    }
}
