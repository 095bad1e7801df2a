package org.fenlei.ledger.monthly;

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
import org.fenlei.ledger.LedgerApi;
import org.fenlei.ledger.TestUnits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class LedgerHistoryIT {

    private final TestUnits units = TestUnits.register();

    @BeforeEach
    void aDraft() {
        TestClock.set(LocalDate.parse("2023-03-31"));
        LedgerApi.reporter(units.first())
                .put(units.first(), "2023-03", LedgerApi.weighed("1", "2"))
                .then()
                .statusCode(201);
    }

    @AfterAll
    static void backToMachineTime() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_step SET author = 'somebody'",
                "DELETE FROM ledger_step",
                "UPDATE ledger_entry SET kilograms = 0",
                "DELETE FROM ledger_entry"
            })
    void isNotChangedEvenByASuperuser(String change) throws SQLException {
        try (Connection superuser = TestSystem.current().asSuperuser();
                Statement statement = superuser.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(change)).hasMessageContaining("history is kept");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"monthly_ledger", "ledger_step", "ledger_entry", "ledger_duty"})
    void isForcedUnderRowLevelSecurity(String table) throws SQLException {
        try (Connection superuser = TestSystem.current().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE relname = '" + table
                                + "'")) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    @Test
    void showsTheApplicationNothingWithoutAScope() throws SQLException {
        assertThat(visible("")).isZero();
        assertThat(visible(units.second())).isZero();
        assertThat(visible(units.first())).isEqualTo(1);
    }

    private static int visible(String scope) throws SQLException {
        try (Connection application = TestSystem.current().asApplication();
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute("SELECT set_config('fenlei.scope', '" + scope + "', true)");
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM monthly_ledger")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
