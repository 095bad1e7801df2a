package org.fenlei.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.kit.test.Database.count;
import static org.fenlei.kit.trial.Trial.NOTES;
import static org.fenlei.kit.trial.Trial.note;
import static org.fenlei.kit.trial.Trial.reporterOf;
import static org.fenlei.kit.trial.Trial.written;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class WritesIT {
    @Test
    void aFailureUndoesRowsEventsAndAuditTogether() {
        long before = everything();

        reporterOf("YX-S01")
                .body(note("YX-S01", "fail late"))
                .post(NOTES)
                .then()
                .statusCode(500);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        String id = written("YX-S01", "first");

        change(id, null, "second").statusCode(428);
        change(id, "\"7\"", "second").statusCode(412);
        change(id, "\"0\"", "second")
                .statusCode(200)
                .body("text", equalTo("second"))
                .header("ETag", "\"1\"");
        change(id, "\"0\"", "third").statusCode(412);
    }

    private static io.restassured.response.ValidatableResponse change(
            String id, @org.jspecify.annotations.Nullable String ifMatch, String text) {
        var request = reporterOf("YX-S01").body(note("YX-S01", text));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(NOTES + "/" + id)
                .then();
    }

    private static long everything() {
        return count("SELECT (SELECT count(*) FROM note WHERE text = 'fail late')"
                + " + (SELECT count(*) FROM audit WHERE outcome = 'DONE' AND after LIKE '%fail late%')"
                + " + (SELECT count(*) FROM outbox)");
    }
}
