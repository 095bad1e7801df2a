package org.fenlei.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.kit.test.Database.count;
import static org.fenlei.kit.trial.Trial.NOTES;
import static org.fenlei.kit.trial.Trial.note;
import static org.fenlei.kit.trial.Trial.reporterOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.local.infrastructure.SideBySide;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class IdempotencyIT {
    private static final String KEY = "Idempotency-Key";

    @Test
    void answersTheSameRequestAsTheFirstTimeAndDoesNothing() {
        String key = UUID.randomUUID().toString();
        String text = "once " + key.substring(0, 8);
        Response first = create(key, "YX-S01", text);

        Response second = create(key, "YX-S01", text);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(count("SELECT count(*) FROM note WHERE text = '" + text + "'"))
                .isEqualTo(1);
    }

    @Test
    void withoutTheGuardTheSameRequestActsTwice() {
        String key = UUID.randomUUID().toString();
        String text = "twice " + key.substring(0, 8);

        for (int i = 0; i < 2; i++) {
            reporterOf("YX-S01").header(KEY, key).body(note("YX-S01", text)).post(NOTES + "/unguarded");
        }

        assertThat(count("SELECT count(*) FROM note WHERE text = '" + text + "'"))
                .isEqualTo(2);
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        String key = UUID.randomUUID().toString();
        create(key, "YX-S01", "one");

        Response other = create(key, "YX-S01", "other");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.path("type").toString()).isEqualTo("urn:fenlei:problem:idempotency-key-reused");
    }

    @Test
    void aKeyBelongsToItsCallerAndOperation() {
        String key = UUID.randomUUID().toString();
        create(key, "YX-S01", "mine");

        assertThat(create(key, "YX-S02", "theirs").statusCode()).isEqualTo(201);
        assertThat(reporterOf("YX-S01").header(KEY, key).post(NOTES + "/quiet").statusCode())
                .isEqualTo(202);
    }

    @Test
    void refusesATwinThatComesWhileTheFirstIsRunning() throws Exception {
        String key = UUID.randomUUID().toString();
        CompletableFuture<Integer> first = SideBySide.supply(() -> slow(key));
        assertThat(NoteResource.SLOW_BEGUN.await(20, TimeUnit.SECONDS)).isTrue();

        int twin = slow(key);
        NoteResource.SLOW_MAY_END.countDown();

        assertThat(twin).isEqualTo(409);
        assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(204);
        assertThat(slow(key)).isEqualTo(204);
    }

    @Test
    void aFailedRequestLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();
        assertThat(create(key, "YX-S01", "fail late").statusCode()).isEqualTo(500);
        assertThat(create(key, "YX-S09", "out of scope").statusCode()).isEqualTo(201);

        assertThat(create(key, "YX-S01", "now").statusCode()).isEqualTo(201);
    }

    @Test
    void forgetsAnAnswerAfterADay() {
        String key = UUID.randomUUID().toString();
        create(key, "YX-S01", "yesterday");
        Database.execute(
                "UPDATE idempotency SET answered_at = answered_at - interval '24 hours' WHERE key = '" + key + "'");

        assertThat(create(key, "YX-S01", "today").statusCode()).isEqualTo(201);
    }

    @Test
    void aOneTimeSecretDoesNotStayInAStoredAnswer() {
        String key = UUID.randomUUID().toString();
        Response first = reporterOf("YX-S01").header(KEY, key).post(NOTES + "/keys");
        String secret = first.path("secret");
        assertThat(secret).isNotBlank();

        Response second = reporterOf("YX-S01").header(KEY, key).post(NOTES + "/keys");

        assertThat(second.path("name").toString()).isEqualTo("door");
        assertThat(second.asString()).doesNotContain("secret");
        assertThat(count("SELECT count(*) FROM idempotency WHERE convert_from(body, 'UTF8') LIKE '%" + secret + "%'"))
                .isZero();
    }

    @Test
    void tellsUploadedFilesApartByTheirContent() {
        String key = UUID.randomUUID().toString();
        assertThat(upload(key, "one").statusCode()).isEqualTo(200);
        assertThat(upload(key, "one").header("Idempotency-Replayed")).isEqualTo("true");

        assertThat(upload(key, "two").statusCode()).isEqualTo(422);
    }

    @Test
    void refusesAKeyThatIsNone() {
        Response answer = create("x".repeat(300), "YX-S01", "long key");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.path("errors[0].pointer").toString()).isEqualTo(KEY);
    }

    private static Response create(String key, String unit, String text) {
        return reporterOf(unit).header(KEY, key).body(note(unit, text)).post(NOTES);
    }

    private static int slow(String key) {
        return reporterOf("YX-S01").header(KEY, key).post(NOTES + "/slow").statusCode();
    }

    private static Response upload(String key, String content) {
        return reporterOf("YX-S01")
                .contentType("multipart/form-data")
                .header(KEY, key)
                .multiPart("file", "units.csv", content.getBytes(StandardCharsets.UTF_8))
                .post(NOTES + "/files");
    }
}
