package org.fenlei.ledger.monthly;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
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
}
