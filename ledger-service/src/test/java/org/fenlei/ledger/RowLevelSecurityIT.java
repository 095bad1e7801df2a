package org.fenlei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.kit.test.RowLevelSecurity;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
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
    private static final LocalDate LAST_OF_MARCH = LocalDate.parse("2023-03-31");

    private final TestUnits units = TestUnits.register();

    @BeforeEach
    void somethingInEveryTable() {
        TestClock.set(LAST_OF_MARCH);
        LedgerApi.reporter(units.first())
                .put(units.first(), "2023-03", LedgerApi.weighed("1", "2"))
                .then()
                .statusCode(201);
        TestEvents.publish(new AssignmentOpened(1, LedgerDuties.march(units.first())));
        Awaitility.await("the duty").until(() -> RowLevelSecurity.visible("ledger_duty", units.first()) > 0);
    }

    @AfterAll
    static void backToMachineTime() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"monthly_ledger", "ledger_step", "ledger_entry", "ledger_duty"})
    void showsTheApplicationsRoleNothingOutsideItsScope(String table) throws SQLException {
        RowLevelSecurity.assertHidden(table, units.second());
        assertThat(RowLevelSecurity.visible(table, units.first())).isPositive();
    }

    @Test
    void leavesNoTableOpenToAll() throws SQLException {
        assertThat(RowLevelSecurity.openTables()).isEmpty();
    }

    @Test
    void refusesARowOfAForeignUnit() throws SQLException {
        RowLevelSecurity.assertWriteRefused(units.second(), """
                INSERT INTO monthly_ledger (id, unit_code, month, status, version, content_version, source, updated_at)
                VALUES (gen_random_uuid(), '%s', '2023-02-01', 'DRAFT', 1, 1, 'NIL', now())
                """.formatted(units.first()));
    }
}
