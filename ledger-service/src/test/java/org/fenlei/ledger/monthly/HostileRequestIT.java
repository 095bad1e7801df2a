package org.fenlei.ledger.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.HostileRequests;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.Tokens;
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
class HostileRequestIT {

    private final TestUnits units = TestUnits.register();
    private final LedgerApi reporter = LedgerApi.reporter(units.first());
    private int months;

    @BeforeEach
    void onTheLastDayOfMarch() {
        TestClock.set(LocalDate.parse("2023-03-31"));
    }

    @AfterAll
    static void backToMachineTime() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"entries\":\"x\",\"source\":\"WEIGHED\"}",
                "{\"entries\":[1],\"source\":\"WEIGHED\"}",
                "{\"entries\":[],\"source\":{}}",
                "{\"entries\":[{\"category\":\"RESIDUAL\",\"mass\":{\"value\":NaN,\"unit\":\"t\"}}],\"source\":\"WEIGHED\"}",
                "{\"entries\":[{\"category\":\"RESIDUAL\",\"mass\":{\"value\":1e400,\"unit\":\"t\"}}],\"source\":\"WEIGHED\"}",
                "{\"entries\":[{\"category\":\"\\u0000\",\"mass\":{\"value\":\"\\u0000\",\"unit\":\"t\"}}],\"source\":\"\\u0000\"}",
                "{\"entries\":[{\"category\":\"RESIDUAL\",\"mass\":{\"value\":\"999999999999\",\"unit\":\"t\"}}],\"source\":\"NIL\"}"
            })
    void isRefusedAsAStatement(String body) {
        refused(reporter.put(units.first(), "2023-03", body));
        reporter.get("/ledgers/" + units.first() + "/2023-03").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ledgers?unit=%00",
                "/ledgers?month=%00",
                "/ledgers?cursor=%00",
                "/ledgers?cursor=AAAA",
                "/ledgers?from=0000-01",
                "/ledgers/%00/2023-03",
                "/ledgers/%00/%00/versions",
                "/ledger-summaries?unit=%00&from=2023-01&to=2023-02",
                "/ledger-summaries?unit=x&from=999999999-01&to=2023-02",
                "/ledger-completeness/%00",
                "/ledger-completeness/2023-03?unit=%00",
                "/ledger-audit?subjectId=%00"
            })
    void isRefusedAsAQuestion(String path) {
        refused(LedgerApi.admin().request().urlEncodingEnabled(false).get("/api/v1" + path));
    }

    @Test
    void isRefusedEverywhere() {
        HostileRequests hostile = new HostileRequests(Tokens.of(Roles.DISTRICT_ADMIN));
        hostile.spoilParameters("/api/v1/openapi/ledger?format=json");
        HostileRequests reporting = new HostileRequests(reporter.token());
        reporting.spoilBody("put", () -> "/api/v1/ledgers/" + units.first() + "/2023-03", LedgerApi.weighed("1", "2"));
        hostile.spoilBody("post", this::submitted, "{\"reason\":\"重填\",\"resubmitBy\":\"2023-04-10\"}");

        assertThat(hostile.offences()).isEmpty();
        assertThat(reporting.offences()).isEmpty();
    }

    /** A month that is submitted, and may be returned; each call takes another. */
    private String submitted() {
        String month = YearMonth.of(2023, 2).minusMonths(months++).toString();
        reporter.put(units.first(), month, LedgerApi.weighed("1", "2"));
        reporter.submit(units.first(), month, "迟报");
        return "/api/v1/ledgers/" + units.first() + "/" + month + "/return";
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"lateReason\":\"\\u0000\"}", "{\"lateReason\":[]}", "[", "{\"lateReason\":{\"a\":1}}"})
    void isRefusedAsAReason(String body) {
        reporter.put(units.first(), "2023-03", LedgerApi.weighed("1", "2"));

        refused(reporter.request().body(body).post("/api/v1/ledgers/" + units.first() + "/2023-03/submission"));
    }

    private static void refused(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isBetween(400, 499);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }
}
