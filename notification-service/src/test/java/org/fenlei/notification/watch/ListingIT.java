package org.fenlei.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.contracts.ListEditionPublished;
import org.fenlei.contracts.ListEntry;
import org.fenlei.kit.test.Inbox;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Scene;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ListingIT {

    @Test
    void isMailedAtOnceAsOneMailForAllEntriesOfARecipient() {
        // a Sunday: lists do not wait for a working day
        Scene.morningOf("2025-04-06");
        Scene scene = new Scene().withContacts();
        ListEditionPublished edition = new ListEditionPublished(
                UUID.randomUUID().toString(),
                1,
                "RED",
                "COMPOUND",
                "2025-03",
                LocalDate.of(2025, 4, 6),
                List.of(entry(scene.street(), 1, "溪畔花园"), entry(scene.street(), 2, "翠竹苑")));

        TestEvents.publish(edition);
        TestEvents.publish(edition);
        Scene.settle();

        List<Inbox.Mail> mails = Inbox.to(Scene.contactOf(scene.street()));
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).headers())
                .containsEntry("X-Fenlei-Kind", "LISTING")
                .containsEntry("X-Fenlei-Rung", "LISTED")
                .containsEntry("X-Fenlei-Lines", "LISTED=2");
        assertThat(mails.get(0).subject()).isEqualTo("【红榜公布】2025年3月红榜：溪畔花园等 2 个上榜 | Red list, March 2025");
    }

    private static ListEntry entry(String unit, int rank, String name) {
        return new ListEntry(
                UUID.randomUUID().toString(), rank, name, name, unit, new BigDecimal("98.50"), "当月得分98.5分");
    }
}
