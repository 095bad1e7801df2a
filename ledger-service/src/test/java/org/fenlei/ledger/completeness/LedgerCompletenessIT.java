package org.fenlei.ledger.completeness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.fenlei.contracts.AssignmentCancelled;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentProgressed;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.ledger.LedgerApi;
import org.fenlei.ledger.LedgerDuties;
import org.fenlei.ledger.TestUnits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class LedgerCompletenessIT {

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
    void tellsWhoHasReportedAndWhoIsMissing() {
        TestEvents.publish(opened(LedgerDuties.march(units.first(), units.second())));
        awaitOwing("2023-03", 2);
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));
        reporter.submit(units.first(), "2023-03");

        reporter.get("/ledger-completeness/2023-03")
                .then()
                .statusCode(200)
                .body("month", equalTo("2023-03"))
                .body("units.unitCode", contains(units.first(), units.second()))
                .body("units.unitName", contains("第一街道", "第二街道"))
                .body("units.status", contains("SUBMITTED", "NOT_STARTED"))
                .body("units.late", contains(false, false))
                .body("complete", equalTo(1))
                .body("missing", equalTo(1));
        TestClock.set(LocalDate.parse("2023-04-01"));
        reporter.get("/ledger-completeness/2023-03").then().body("units.late", contains(false, true));
    }

    @Test
    void countsAReturnedLedgerAsMissing() {
        TestEvents.publish(opened(LedgerDuties.march(units.first())));
        awaitOwing("2023-03", 1);
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));
        reporter.submit(units.first(), "2023-03");
        LedgerApi.admin().sendBack(units.first(), "2023-03", "重填", "2023-04-10");

        reporter.get("/ledger-completeness/2023-03")
                .then()
                .body("units.status", contains("RETURNED"))
                .body("missing", equalTo(1));
    }

    @Test
    void showsEachOnlyItsOwnSubtree() {
        TestEvents.publish(opened(LedgerDuties.march(units.community(), units.second())));
        awaitOwing("2023-03", 2);

        LedgerApi.reporter(units.first())
                .get("/ledger-completeness/2023-03")
                .then()
                .body("units.unitCode", contains(units.community()));
        LedgerApi.reporter(units.first())
                .get("/ledger-completeness/2023-03?unit=" + units.second())
                .then()
                .statusCode(404);
    }

    @Test
    void forgetsACancelledDutyForGood() {
        AssignmentState duty = LedgerDuties.march(units.first());
        TestEvents.publish(opened(duty));
        awaitOwing("2023-03", 1);
        TestEvents.publish(new AssignmentCancelled(3, duty, "计划调整"));
        awaitOwing("2023-03", 0);

        TestEvents.publish(new AssignmentProgressed(2, duty));
        TestEvents.publish(opened(LedgerDuties.march(units.second())));

        awaitOwing("2023-03", 1);
        reporter.get("/ledger-completeness/2023-03").then().body("units.unitCode", contains(units.second()));
    }

    @Test
    void knowsOnlyTheMonthsOfTheWindow() {
        TestEvents.publish(opened(LedgerDuties.march(units.first())));
        awaitOwing("2023-03", 1);

        reporter.get("/ledger-completeness/2023-02")
                .then()
                .statusCode(200)
                .body("units", empty())
                .body("complete", equalTo(0));
    }

    private void awaitOwing(String month, int owing) {
        Awaitility.await("duties")
                .until(() -> reporter.get("/ledger-completeness/" + month)
                                .jsonPath()
                                .getList("units")
                                .size()
                        == owing);
    }

    private static AssignmentOpened opened(AssignmentState state) {
        return new AssignmentOpened(1, state);
    }
}
