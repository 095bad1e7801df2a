package org.fenlei.task.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.local.infrastructure.SideBySide;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** Who dissolves a unit while a plan is being published is told of the duties that it just got. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class UnitsBesidePublishingIT {

    private static final String WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

    @Test
    void aChangeWaitsForAPlanThatIsBeingPublished() throws SQLException {
        String planId = Published.draftOf("UCC", "并区", plan -> plan.task("汇编校园优秀案例集。", "区教育局", "2023年11月"));
        CompletableFuture<Response> published;
        CompletableFuture<Response> dissolved;

        try (Connection counting = TestSystem.current().asSuperuser();
                Statement statement = counting.createStatement()) {
            counting.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(hashtext('counting'), 0)");
            published = Published.publishing(planId);
            waitFor(published, 1);
            dissolved = SideBySide.supply(() -> UnitHistoryIT.patch("UCC-JYJ", Map.of("active", false))
                    .extract()
                    .response());
            waitFor(dissolved, 2);
            assertThat(dissolved).isNotDone();
            counting.rollback();
        }

        assertThat(published.join().statusCode()).isEqualTo(200);
        assertThat(dissolved.join().statusCode()).isEqualTo(200);
        assertThat(dissolved.join().<String>path("warnings[0].code")).isEqualTo("DUTIES_UNFINISHED");
    }

    private static void waitFor(CompletableFuture<Response> one, int waiting) {
        await().atMost(Duration.ofSeconds(20)).until(() -> one.isDone() || Database.count(WAITING) >= waiting);
    }
}
