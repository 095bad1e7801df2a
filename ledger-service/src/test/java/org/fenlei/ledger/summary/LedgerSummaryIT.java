package org.fenlei.ledger.summary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.ledger.LedgerApi;
import org.fenlei.ledger.TestUnits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class LedgerSummaryIT {

    private final TestUnits units = TestUnits.register();
    private final LedgerApi reporter = LedgerApi.reporter(units.district());

    @BeforeEach
    void onTheLastDayOfMarch() {
        TestClock.set(LocalDate.parse("2023-03-31"));
    }

    @AfterAll
    static void backToMachineTime() {
        TestClock.reset();
    }

    @Test
    void sumsUpASubtreeByCategoryAndMonth() {
        report(units.first(), "2023-02", LedgerApi.weighed("1.001", "3.003"));
        report(units.community(), "2023-03", LedgerApi.weighed("1.002", "3"));
        report(units.second(), "2023-03", LedgerApi.weighed("100", "300"));

        reporter.get("/ledger-summaries?unit=" + units.first() + "&from=2023-01&to=2023-12")
                .then()
                .statusCode(200)
                .body("unitName", equalTo("第一街道"))
                .body("totals.category", contains("RECYCLABLE", "HAZARDOUS", "KITCHEN", "RESIDUAL"))
                .body("totals.mass.value", contains("2.003", "0.000", "0.000", "6.003"))
                .body("totals.ledgers", contains(2, 0, 0, 2))
                .body("total.value", equalTo("8.006"))
                .body("recoveryRate", equalTo(25.02f))
                .body("ledgers", equalTo(2))
                .body("months.month", contains("2023-02", "2023-03"))
                .body("months.total.value", contains("4.004", "4.002"));
    }

    @Test
    void countsOnlyWhatIsReported() {
        report(units.first(), "2023-03", LedgerApi.weighed("1", "3"));
        reporter.put(units.second(), "2023-03", LedgerApi.weighed("7", "7"));
        report(units.community(), "2023-03", LedgerApi.weighed("9", "9"));
        LedgerApi.admin().sendBack(units.community(), "2023-03", "重填", "2023-04-10");

        reporter.get("/ledger-summaries?unit=" + units.district() + "&from=2023-03&to=2023-03")
                .then()
                .body("total.value", equalTo("4.000"));
    }

    @Test
    void hasNoRecoveryRateWhileResidualIsUnreported() {
        report(units.first(), "2023-03", LedgerApi.weighed("1", "3"));
        report(units.second(), "2023-03", """
                {"entries":[{"category":"KITCHEN","mass":{"value":"1","unit":"t"}}],"source":"ESTIMATED"}
                """);

        reporter.get("/ledger-summaries?unit=" + units.district() + "&from=2023-03&to=2023-03")
                .then()
                .body("recoveryRate", nullValue())
                .body("withoutResidual", equalTo(1));
    }

    @Test
    void takesANilReturnForReportedZeros() {
        report(units.first(), "2023-03", LedgerApi.weighed("1", "3"));
        report(units.second(), "2023-03", "{\"source\":\"NIL\"}");

        reporter.get("/ledger-summaries?unit=" + units.district() + "&from=2023-03&to=2023-03")
                .then()
                .body("recoveryRate", equalTo(25.0f))
                .body("nilReturns", equalTo(1))
                .body("ledgers", equalTo(2));
    }

    @Test
    void hidesForeignUnitsAndNeedsASpan() {
        LedgerApi second = LedgerApi.reporter(units.second());
        report(units.first(), "2023-03", LedgerApi.weighed("1", "3"));

        second.get("/ledger-summaries?unit=" + units.first() + "&from=2023-03&to=2023-03")
                .then()
                .statusCode(404);
        second.get("/ledger-summaries?from=2023-03&to=2023-03")
                .then()
                .statusCode(200)
                .body("ledgers", equalTo(0));
        second.get("/ledger-summaries?from=2023-03").then().statusCode(422);
        second.get("/ledger-summaries?from=2023-03&to=2023-02")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("to"));
    }

    private void report(String unit, String month, String body) {
        reporter.put(unit, month, body).then().statusCode(201);
        reporter.submit(unit, month, "补报").then().statusCode(200);
    }
}
