package org.fenlei.task.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.StandsOn;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.local.infrastructure.SideBySide;
import org.fenlei.task.Api;
import org.fenlei.task.Publications;
import org.fenlei.task.Published;
import org.fenlei.task.counting.domain.Occurrence;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Window;
import org.junit.jupiter.api.Test;

/** An event that arrives while a plan is being published counts toward it, whichever of the two is first. */
@QuarkusTest
@WithInfrastructure
@StandsOn("2023-03-20")
class CountingBesidePublishingIT {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String ANYBODY_WAITING =
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                    + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

    @Inject
    Publications publications;

    @Inject
    CountOccurrence counting;

    @Inject
    EntireDistrict district;

    @Test
    void publishingWaitsForAnEventThatIsBeingCounted() {
        String planId = draftOf("CM", "子县");
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> counted = SideBySide.run(() -> district.run(() -> {
            counting.run(ledgerOf("CM-S01"), "");
            stayUntil(end);
        }));
        await().atMost(LONG).until(() -> Database.count(locks("ShareLock")) == 1);

        CompletableFuture<Response> published = Published.publishing(planId);
        await().atMost(LONG).until(() -> published.isDone() || Database.count(ANYBODY_WAITING) > 0);
        end.countDown();

        assertThat(published.join().statusCode()).isEqualTo(200);
        counted.join();
        assertFulfilled(planId, "CM-S01");
    }

    @Test
    void anEventWaitsForAPlanThatIsBeingPublished() {
        String planId = draftOf("CN", "丑县");
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> publishing = SideBySide.run(() -> district.run(() -> {
            publications.begin();
            stayUntil(end);
        }));
        await().atMost(LONG).until(() -> Database.count(locks("ExclusiveLock")) == 1);

        CompletableFuture<Void> counted =
                SideBySide.run(() -> district.run(() -> counting.run(ledgerOf("CN-S01"), "")));
        await().atMost(LONG).until(() -> counted.isDone() || Database.count(ANYBODY_WAITING) > 0);

        assertThat(counted).isNotDone();
        end.countDown();
        publishing.join();
        counted.join();
        assertThat(Published.publishing(planId).join().statusCode()).isEqualTo(200);
        assertFulfilled(planId, "CN-S01");
    }

    private static String draftOf(String code, String district) {
        return Published.draftOf(code, district, plan -> plan.task("按月上报分类台账。", "各街道", "全年，每月末"));
    }

    private static Occurrence ledgerOf(String unit) {
        Window january = new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31));
        return new Occurrence(
                "ledger:" + unit, 1, Measure.LEDGER_SUBMITTED, unit, true, null, january, january.to(), null, true);
    }

    private static void assertFulfilled(String planId, String unit) {
        String january = Published.assignment(planId, "1", "2023-01", unit);
        assertThat(Api.admin().get("/api/v1/assignments/" + january).jsonPath().getString("status"))
                .isEqualTo("FULFILLED");
    }

    private static String locks(String mode) {
        return "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND mode = '" + mode
                + "' AND classid = hashtext('counting')::oid"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    }

    private static void stayUntil(CountDownLatch end) {
        try {
            end.await(LONG.toSeconds() * 2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
