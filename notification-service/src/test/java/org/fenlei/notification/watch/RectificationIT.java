package org.fenlei.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.contracts.RectificationClosed;
import org.fenlei.contracts.RectificationExtended;
import org.fenlei.contracts.RectificationOrdered;
import org.fenlei.kit.test.Inbox;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Scene;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class RectificationIT {
    private final String id = UUID.randomUUID().toString();

    @Test
    void isWatchedFromItsOrderOverItsExtensionToItsEnd() {
        Scene.morningOf("2025-03-03");
        Scene scene = new Scene().withContacts();
        LocalDate due = LocalDate.of(2025, 3, 7);
        LocalDate extended = LocalDate.of(2025, 3, 14);
        TestEvents.publish(new RectificationOrdered(
                id, 1, "i", "s", "溪畔花园", scene.street(), "投放点满溢", "MAJOR", due, LocalDate.of(2025, 3, 3)));
        Scene.live("2025-03-04", "2025-03-06");

        TestEvents.publish(new RectificationExtended(
                id, 2, "i", "s", "溪畔花园", scene.street(), "投放点满溢", "MAJOR", extended, due, "设备到货延迟"));
        Scene.settle();
        Scene.live("2025-03-07", "2025-03-11");
        TestEvents.publish(new RectificationClosed(
                id, 3, "i", "s", "溪畔花园", scene.street(), "投放点满溢", "MAJOR", extended, LocalDate.of(2025, 3, 11)));
        Scene.settle();
        Scene.live("2025-03-12", "2025-04-10");

        assertThat(Scene.received(Scene.contactOf(scene.street())))
                .containsExactly("2025-03-04 BEFORE_3", "2025-03-06 BEFORE_1", "2025-03-11 BEFORE_3");
        assertThat(Inbox.to(Scene.contactOf(scene.street())).get(2).text())
                .contains("整改：溪畔花园")
                .contains("投放点满溢")
                .contains("原定期限");
    }
}
