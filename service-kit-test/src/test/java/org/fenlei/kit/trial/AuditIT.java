package org.fenlei.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenlei.kit.test.Database.count;
import static org.fenlei.kit.trial.Trial.NOTES;
import static org.fenlei.kit.trial.Trial.as;
import static org.fenlei.kit.trial.Trial.note;
import static org.fenlei.kit.trial.Trial.reporterOf;
import static org.fenlei.kit.trial.Trial.written;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.access.SingleUnit;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.RowsRead;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.kit.write.AuditFilter;
import org.fenlei.kit.write.AuditLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class AuditIT {
    private static final String REQUEST = "X-Request-Id";

    @Inject
    AuditLog log;

    @Inject
    Sql sql;

    @Inject
    SingleUnit single;

    @Test
    void tellsWhoDidWhatWhenFromWhereAndHowItWas() {
        String id = written("YX-S01", "before");
        String request = UUID.randomUUID().toString();
        reporterOf("YX-S01")
                .header(REQUEST, request)
                .header("If-Match", "\"0\"")
                .body(note("YX-S01", "after"))
                .put(NOTES + "/" + id)
                .then()
                .statusCode(200);

        audit("?subjectType=note&subjectId=" + id)
                .body("items", hasSize(2))
                .body("items[0].operation", equalTo("PUT " + NOTES + "/" + id))
                .body("items[0].requestId", equalTo(request))
                .body("items[0].caller", notNullValue())
                .body("items[0].roles", hasItem("unit-reporter"))
                .body("items[0].callerUnit", equalTo("YX-S01"))
                .body("items[0].origin", startsWith("127."))
                .body("items[0].traceId", notNullValue())
                .body("items[0].unitCode", equalTo("YX-S01"))
                .body("items[0].before.text", equalTo("before"))
                .body("items[0].after.text", equalTo("after"))
                .body("items[1].before", nullValue());
    }

    @Test
    void anOperationThatNamesNoChangeIsWrittenDownAsAWhole() {
        String request = UUID.randomUUID().toString();

        reporterOf("YX-S01")
                .header(REQUEST, request)
                .post(NOTES + "/quiet")
                .then()
                .statusCode(202);

        assertThat(entries(request)).isEqualTo(1);
    }

    @Test
    void withoutTheAuditAWriteLeavesNoTrace() {
        String request = UUID.randomUUID().toString();

        reporterOf("YX-S01")
                .header(REQUEST, request)
                .body(note("YX-S01", "unseen"))
                .post(NOTES + "/unguarded")
                .then()
                .statusCode(200);

        assertThat(entries(request)).isZero();
    }

    @Test
    void everyRefusalOfAKnownCallerIsWrittenDown() {
        String forbidden = UUID.randomUUID().toString();
        as(Roles.INSPECTOR, "YX").header(REQUEST, forbidden).get(NOTES).then().statusCode(403);
        String missing = UUID.randomUUID().toString();
        reporterOf("YX-S01")
                .header(REQUEST, missing)
                .get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        String invalid = UUID.randomUUID().toString();
        reporterOf("YX-S01")
                .header(REQUEST, invalid)
                .body("{}")
                .post(NOTES)
                .then()
                .statusCode(422);
        String nowhere = UUID.randomUUID().toString();
        reporterOf("YX-S01")
                .header(REQUEST, nowhere)
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404);

        for (String request : new String[] {forbidden, missing, invalid, nowhere}) {
            Awaitility.await(request).until(() -> entries(request) == 1);
        }
        audit("?outcome=REFUSED&limit=200")
                .body("items.find { it.requestId == '%s' }.status".formatted(forbidden), equalTo(403))
                .body("items.find { it.requestId == '%s' }.reason".formatted(forbidden), equalTo("FORBIDDEN"))
                .body("items.find { it.requestId == '%s' }.reason".formatted(invalid), equalTo("VALIDATION_FAILED"));
    }

    @ParameterizedTest
    @ValueSource(ints = {25_000_000, 110_000_000})
    void aBodyThatIsTooLargeToBeReadIsARefusalOfItsCaller(int bytes) throws IOException {
        String request = UUID.randomUUID().toString();
        String stranger = UUID.randomUUID().toString();

        assertThat(sendLarge(stranger, "", bytes)).contains(" 413 ");
        String token = Tokens.of(Roles.UNIT_REPORTER, "YX-S01");
        assertThat(sendLarge(request, "Authorization: Bearer " + token + "\r\n", bytes))
                .contains(" 413 ");

        Awaitility.await().until(() -> entries(request) == 1);
        assertThat(entries(stranger)).isZero();
        audit("?outcome=REFUSED&limit=200")
                .body("items.find { it.requestId == '%s' }.status".formatted(request), equalTo(413))
                .body("items.find { it.requestId == '%s' }.reason".formatted(request), equalTo("PAYLOAD_TOO_LARGE"))
                .body("items.find { it.requestId == '%s' }.callerUnit".formatted(request), equalTo("YX-S01"));
    }

    @Test
    void refusalsOfUnknownCallersAreOnlyCounted() {
        double before = unauthenticated();
        String request = UUID.randomUUID().toString();

        given().header(REQUEST, request).get(NOTES).then().statusCode(401);

        Awaitility.await().until(() -> unauthenticated() == before + 1);
        assertThat(entries(request)).isZero();
    }

    @Test
    void isOnlyEverAddedTo() {
        written("YX-S01", "kept");

        for (String tampering : new String[] {"DELETE FROM audit", "UPDATE audit SET caller = ''", "TRUNCATE audit"}) {
            assertThatThrownBy(() -> Database.execute(tampering)).hasStackTraceContaining("only added to");
        }
    }

    @Test
    void showsAUnitItsOwnEntriesOnly() {
        String unit = Trial.freshUnit();
        written(unit, "mine");
        written("YX-S01", "theirs");

        reporterOf(unit)
                .get(NOTES + "/audit?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.unitCode", everyItem(equalTo(unit)));
    }

    @Test
    void readsLittleForAUnitWithFewEntriesAndForOneWithMany() {
        String quiet = Trial.freshUnit();
        written(quiet, "mine");
        String busy = Trial.freshUnit();
        writtenLongAgo(busy, 20_000);

        assertThat(rowsReadFor(quiet)).isLessThan(20);
        assertThat(rowsReadFor(busy)).isLessThan(2_000);
    }

    @Test
    void canBePagedThrough() {
        String unit = Trial.freshUnit();
        written(unit, "one");
        written(unit, "two");
        written(unit, "three");

        ValidatableResponse first = audit("?limit=2&unit=" + unit).body("items", hasSize(2));
        String cursor = first.extract().path("nextCursor");

        audit("?limit=2&unit=" + unit + "&cursor=" + cursor)
                .body("items", hasSize(1))
                .body("nextCursor", nullValue())
                .body("items[0].after.text", equalTo("one"));
    }

    private static void writtenLongAgo(String unit, int entries) {
        Database.execute("""
                INSERT INTO audit (id, at, caller, caller_name, roles, origin, request_id, operation, outcome, unit_code)
                SELECT gen_random_uuid(), timestamp '2000-01-01' + n * interval '1 second', 'somebody', '', '{}', '', '', '',
                       'DONE', '%s'
                FROM generate_series(1, %d) n
                """.formatted(unit, entries));
        Database.execute("VACUUM ANALYZE audit");
    }

    private long rowsReadFor(String unit) {
        PageRequest page = new PageRequest(null, 20, null);
        return single.call(unit, () -> RowsRead.of("audit", sql, () -> log.list(AuditFilter.ALL, page)));
    }

    private static ValidatableResponse audit(String query) {
        return as(Roles.AUDITOR, null).get(NOTES + "/audit" + query).then().statusCode(200);
    }

    /** Announces so many bytes, sends them where they are read, and gives the first line of the answer. */
    private static String sendLarge(String request, String header, int bytes) throws IOException {
        String head = "POST " + NOTES + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" + header
                + REQUEST + ": " + request + "\r\nContent-Length: " + bytes + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            if (bytes < 100_000_000) {
                socket.getOutputStream().write(new byte[bytes]);
            }
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private static long entries(String request) {
        return count("SELECT count(*) FROM audit WHERE request_id = '" + request + "'");
    }

    private static double unauthenticated() {
        return Observed.metric("fenlei_unauthenticated_total");
    }
}
