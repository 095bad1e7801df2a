package org.fenlei.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.kit.test.Database.count;
import static org.fenlei.kit.trial.Trial.NOTES;
import static org.fenlei.kit.trial.Trial.note;
import static org.fenlei.kit.trial.Trial.reporterOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a service forgets in the background, and what it must not. */
@QuarkusTest
@WithInfrastructure
class ForgettingIT {

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    void forgetsAnEventAfterItsTimeAndNoneBefore() {
        String old = tookEffectAgo("91 days");
        String young = tookEffectAgo("89 days");

        awaitForgotten("inbox WHERE event_id = '" + old + "'");

        assertThat(known(young)).isTrue();
    }

    @Test
    void aJumpOfTheClockForgetsNothingThatCanComeAgain() {
        String last = tookEffectAgo("1 second");

        TestClock.set(TestClock.now().plus(Duration.ofDays(365)));
        awaitForgotten("inbox WHERE event_id = '" + tookEffectAgo("91 days") + "'");
        TestEvents.publish(last, EventsIT.returned("again"));
        EventsIT.awaitHeard(TestEvents.publish(EventsIT.returned("after that")), 1);

        assertThat(known(last)).isTrue();
        assertThat(EventsIT.heard(last)).isEqualTo(1);
    }

    @Test
    void forgetsAStoredAnswerAfterItsTime() {
        String key = UUID.randomUUID().toString();
        reporterOf("YX-S01")
                .header("Idempotency-Key", key)
                .body(note("YX-S01", "long ago"))
                .post(NOTES);

        Database.execute(
                "UPDATE idempotency SET answered_at = answered_at - interval '25 hours' WHERE key = '" + key + "'");

        awaitForgotten("idempotency WHERE key = '" + key + "'");
    }

    private static String tookEffectAgo(String interval) {
        String id = TestEvents.publish(EventsIT.returned("once"));
        EventsIT.awaitHeard(id, 1);
        Database.execute("UPDATE inbox SET received_at = received_at - interval '" + interval + "' WHERE event_id = '"
                + id + "'");
        return id;
    }

    private static boolean known(String id) {
        return count("SELECT count(*) FROM inbox WHERE event_id = '" + id + "'") == 1;
    }

    private static void awaitForgotten(String rows) {
        Awaitility.await("the chores").until(() -> count("SELECT count(*) FROM " + rows) == 0);
    }
}
