package org.fenlei.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentReopened;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.contracts.LedgerReturned;
import org.fenlei.contracts.LedgerSubmitted;
import org.fenlei.kit.test.Inbox;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class LedgerResubmissionIT {
    private final String ledger = UUID.randomUUID().toString();

    @Test
    void isWatchedInPlaceOfTheMonthsDutyUntilTheLedgerComesAgain() {
        Scene.morningOf("2024-01-02");
        Scene scene = new Scene().withContacts();
        AssignmentState duty = Duties.ledger(scene.street(), "2024-01");
        TestEvents.publish(new AssignmentOpened(1, duty));
        TestEvents.publish(submitted(scene, 1, false));
        TestEvents.publish(new AssignmentFulfilled(2, duty, LocalDate.of(2024, 1, 2), false));
        Scene.settle();

        Scene.morningOf("2024-01-29");
        TestEvents.publish(returned(scene, 2, LocalDate.of(2024, 2, 2)));
        TestEvents.publish(new AssignmentReopened(3, duty, "台账退回"));
        Scene.settle();
        Scene.live("2024-01-30", "2024-02-05");
        assertThat(Scene.received(Scene.contactOf(scene.street())))
                .containsExactly(
                        "2024-01-30 BEFORE_3", "2024-02-01 BEFORE_1", "2024-02-02 DUE_DAY", "2024-02-04 OVERDUE_1");

        TestEvents.publish(submitted(scene, 3, true));
        TestEvents.publish(new AssignmentFulfilled(4, duty, LocalDate.of(2024, 2, 5), true));
        Scene.settle();
        Scene.live("2024-02-06", "2024-03-08");

        assertThat(Scene.received(Scene.contactOf(scene.street()))).hasSize(4);
        assertThat(Scene.received(Scene.headOf(scene.street()))).isEmpty();
        assertThat(Inbox.to(Scene.contactOf(scene.street())))
                .allSatisfy(mail ->
                        assertThat(mail.headers().get("X-Fenlei-Subject")).isEqualTo("RESUBMISSION:" + ledger));
        assertThat(Inbox.to(Scene.contactOf(scene.street())).get(0).html())
                .contains("重新报送2024年1月台账")
                .contains("数据不全");
    }

    private LedgerSubmitted submitted(Scene scene, long version, boolean again) {
        return new LedgerSubmitted(
                ledger,
                version,
                scene.street(),
                "2024-01",
                "WEIGHED",
                List.of(),
                TestClock.now(),
                TestClock.today(),
                again,
                again);
    }

    private LedgerReturned returned(Scene scene, long version, LocalDate by) {
        return new LedgerReturned(
                ledger, version, scene.street(), "2024-01", "WEIGHED", List.of(), TestClock.now(), "数据不全", by);
    }
}
