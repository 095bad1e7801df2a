package org.fenlei.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.contracts.LedgerSubmitted;
import org.fenlei.kit.test.RowLevelSecurity;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database keeps the scope by itself, whatever the service asks it. */
@QuarkusTest
@WithInfrastructure
class RowLevelSecurityIT {

    private static final String STRANGER = "ZZ-X";

    private static String planId = "";
    private static String joint = "";

    @BeforeEach
    void somethingInEveryTable() {
        TestClock.set(LocalDate.of(2023, 3, 20));
        if (!planId.isEmpty()) {
            return;
        }
        Districts.require("ZA", "界区");
        planId = Published.plan("ZA", plan(""));
        joint = Published.assignment(planId, "1", "2023-Q1", "ZA-S01");
        String second = Published.assignment(planId, "2", "2023-04", "ZA-S01");
        for (String unit : List.of("ZA-S01", "ZA-S02")) {
            Api.report(unit, joint, Map.of("count", 1, "occurredOn", "2023-03-01"))
                    .statusCode(201);
        }
        Api.admin().post("/api/v1/units/ZA-S01/calendar-links").then().statusCode(201);
        Api.admin()
                .contentType("application/json")
                .body(Map.of("unitCode", "ZA-S01", "dueDate", "2023-05-31", "reason", "天气"))
                .post("/api/v1/assignments/" + second + "/extensions")
                .then()
                .statusCode(201);
        Api.reporter("ZA-S01")
                .post("/api/v1/quarterly-summaries/ZA-S01/2023-Q1/submission")
                .then()
                .statusCode(200);
        LocalDate day = LocalDate.of(2023, 1, 31);
        TestEvents.publish(new LedgerSubmitted(
                UUID.randomUUID().toString(),
                1,
                "ZA-S01",
                "2023-01",
                "WEIGHED",
                List.of(),
                TestClock.now(),
                day,
                false,
                false));
        await().atMost(Duration.ofSeconds(20)).until(() -> RowLevelSecurity.visible("occurrence", "ZA-S01") > 0);
    }

    @AfterEach
    void standToday() {
        TestClock.reset();
    }

    private String reportOf(String unit) {
        return Api.reporter(unit)
                .get("/api/v1/assignments/" + joint + "/progress-reports")
                .then()
                .extract()
                .path("items[0].id");
    }

    private static byte[] plan(String remark) {
        return PlanFiles.titled("界区2023年生活垃圾分类重点任务分解表" + remark)
                .task("面向全区居民举办分类市集，每季度不少于2场。", "各街道", "全年")
                .task("每月至少举办1次分类讲堂。", "镇（街道）", "全年")
                .docx();
    }

    @Test
    void showsTheApplicationsRoleNothingOutsideItsScope() throws SQLException {
        for (String table : List.of(
                "unit",
                "assignment",
                "contribution",
                "progress_report",
                "progress_report_version",
                "extension",
                "unit_version",
                "unit_denominator",
                "occurrence",
                "calendar_link",
                "quarterly_summary",
                "quarterly_summary_version")) {
            RowLevelSecurity.assertHidden(table, STRANGER);
            assertThat(RowLevelSecurity.visible(table, "ZA-S01")).as(table).isPositive();
        }
        String reports = "progress_report WHERE assignment_id = '" + joint + "'";
        assertThat(RowLevelSecurity.visible(reports, "*")).isEqualTo(2);
        assertThat(RowLevelSecurity.visible(reports, "ZA-S01")).isEqualTo(1);
        assertThat(RowLevelSecurity.visible("contribution WHERE assignment_id = '" + joint + "'", "ZA-S01"))
                .isEqualTo(2);
        assertThat(RowLevelSecurity.visible("assignment WHERE plan_id = '" + planId + "'", "ZA-S01"))
                .isEqualTo(4 + 12);
        assertThat(RowLevelSecurity.visible("occurrence", "ZA-S02")).isZero();
    }

    @Test
    void showsADraftToTheDistrictAloneAndAPublishedPlanToAll() throws SQLException {
        String draft = Api.importPlan("draft.docx", plan("（修订）"), Map.of("districtUnit", "ZA"))
                .statusCode(201)
                .extract()
                .path("planId");

        RowLevelSecurity.assertHidden("plan WHERE id = '" + draft + "'", "ZA-S01");
        for (String table : List.of("plan_import", "task", "obligation")) {
            RowLevelSecurity.assertHidden(table + " WHERE plan_id = '" + draft + "'", "ZA-S01");
        }
        assertThat(RowLevelSecurity.visible("plan WHERE id = '" + planId + "'", STRANGER))
                .isEqualTo(1);
        for (String table : List.of("task", "obligation")) {
            assertThat(RowLevelSecurity.visible(table + " WHERE plan_id = '" + planId + "'", STRANGER))
                    .as(table)
                    .isEqualTo(2);
        }
    }

    @Test
    void leavesOnlyTheCalendarOpenToAll() throws SQLException {
        assertThat(RowLevelSecurity.openTables()).containsExactly("calendar_year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE progress_report_version SET reason = ''", "DELETE FROM progress_report_version"})
    void keepsHistory(String statement) throws SQLException {
        RowLevelSecurity.assertHistoryKept(statement);
    }

    @Test
    void keepsTheHistoryOfUnits() throws SQLException {
        RowLevelSecurity.assertHistoryKept("UPDATE unit_version SET name = 'x' WHERE unit_code = 'ZA-S01'");
        RowLevelSecurity.assertHistoryKept("DELETE FROM unit_version WHERE unit_code = 'ZA-S01'");
        RowLevelSecurity.assertHistoryKept("UPDATE unit_denominator SET value = 1 WHERE unit_code = 'ZA-S01'");
        RowLevelSecurity.assertHistoryKept("DELETE FROM unit_denominator WHERE unit_code = 'ZA-S01'");
    }

    @Test
    void refusesARowOfAForeignUnit() throws SQLException {
        RowLevelSecurity.assertWriteRefused("ZA-S02", """
                INSERT INTO occurrence (source, version, measure, place, own, span_from, span_to, occurred_on, valid)
                VALUES ('foreign', 1, 'LEDGER_SUBMITTED', 'ZA-S01', true, '2023-01-01', '2023-01-31', '2023-01-31', true)
                """);
        RowLevelSecurity.assertWriteRefused("ZA-S02", """
                INSERT INTO progress_report (id, assignment_id, counts_toward, unit_code, answered_by, occurred_on,
                                             evidence, reported_by, reported_by_name, created_at, status, version,
                                             updated_at)
                VALUES (gen_random_uuid(), '%1$s', '%1$s', 'ZA-S01', 'ZA-S02', '2023-03-01', '[]', 'x', 'x',
                        '2023-03-01', 'ACTIVE', 1, '2023-03-01')
                """.formatted(joint));
        RowLevelSecurity.assertWriteRefused("ZA-S02", """
                INSERT INTO progress_report_version (report_id, version, unit_code, status, occurred_on, evidence,
                                                     reason, written_by, written_by_name, written_at)
                VALUES ('%s', 9, 'ZA-S01', 'ACTIVE', '2023-03-01', '[]', 'x', 'x', 'x', '2023-03-01')
                """.formatted(reportOf("ZA-S01")));
        RowLevelSecurity.assertWriteRefused("ZA-S02", """
                INSERT INTO extension (id, assignment_id, unit_code, previous_due_date, requested_due_date, reason,
                                       evidence, requested_by, requested_by_name, requested_on, requested_at, status,
                                       version, updated_at)
                VALUES (gen_random_uuid(), '%s', 'ZA-S01', '2023-03-31', '2023-04-30', 'x', '[]', 'x', 'x',
                        '2023-03-01', '2023-03-01', 'REQUESTED', 1, '2023-03-01')
                """.formatted(joint));
        RowLevelSecurity.assertWriteRefused("ZA-S02", """
                INSERT INTO calendar_link (id, unit_code, key_sha256, created_by, created_at, version, updated_at)
                VALUES (gen_random_uuid(), 'ZA-S01', 'x', 'x', '2023-03-01', 1, '2023-03-01')
                """);
        RowLevelSecurity.assertWriteRefused("ZA-S02", """
                INSERT INTO unit_denominator (unit_code, kind, valid_from, revision, value, recorded_by, recorded_at)
                VALUES ('ZA-S01', 'HOUSEHOLDS', '2023-03-01', 1, 1, 'x', '2023-03-01')
                """);
        RowLevelSecurity.assertWriteRefused("ZA-S02", """
                INSERT INTO unit_version (unit_code, version, valid_from, name, level, kind, aliases, former_names, groups,
                                          functions, active, recorded_by, recorded_at)
                VALUES ('ZA-S01', 9, '2023-03-01', 'x', 'TOWN', 'TOWN', '{}', '{}', '{}', '{}', true, 'x', '2023-03-01')
                """);
        RowLevelSecurity.assertWriteRefused("ZA-S02", """
                INSERT INTO quarterly_summary (id, unit_code, period, version, status, words, updated_at)
                VALUES (gen_random_uuid(), 'ZA-S01', '2023-Q2', 1, 'DRAFT', '{}', '2023-04-01')
                """);
        RowLevelSecurity.assertWriteRefused("ZA-S02", """
                INSERT INTO plan (id, import_id, district_unit, title, status, version, created_at, updated_at)
                VALUES (gen_random_uuid(), gen_random_uuid(), 'ZA', 'x', 'DRAFT', 1, '2023-03-01', '2023-03-01')
                """);
    }
}
