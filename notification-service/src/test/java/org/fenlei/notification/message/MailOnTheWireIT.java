package org.fenlei.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.kit.test.Inbox;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;
import org.junit.jupiter.api.Test;

/** What really arrives through SMTP. */
@QuarkusTest
@WithInfrastructure
class MailOnTheWireIT {

    @Test
    void carriesTheStoredMessageIdTheDistrictsDateAndBothBodies() {
        Inbox.Mail mail = mailAbout("每月报送四分类收运台账 🗑️", "2022-07-29");

        assertThat(mail.messageId()).matches("<digest\\.20220729\\.[0-9a-f]{32}@yunxi\\.example>");
        assertThat(mail.headers().get("Date")).matches("Fri, 29 Jul 2022 09:\\d\\d:\\d\\d \\+0800");
        assertThat(mail.subject()).isEqualTo("【到期提醒】每月报送四分类收运台账 🗑️：今日到期 | due today");
        assertThat(mail.from()).contains("fenlei@yunxi.example");
        assertThat(mail.text()).contains("每月报送四分类收运台账 🗑️").contains("期限 Due: 2022年7月29日（周五）");
        assertThat(mail.html()).contains("<!DOCTYPE html>").contains("每月报送四分类收运台账 🗑️");
        assertThat(mail.headers())
                .containsEntry("X-Fenlei-Kind", "DIGEST")
                .containsEntry("X-Fenlei-Rung", "DUE_DAY")
                .containsEntry("X-Fenlei-Lines", "DUE_DAY=1")
                .containsEntry("Auto-Submitted", "auto-generated");
    }

    @Test
    void cannotBeBentByWhatATitleHolds() {
        String hostile =
                "<img src=x onerror=alert(1)>\r\nBcc: everybody@x.cn\r\n\r\n{inject:vertx}\u202E" + "长".repeat(10_000);

        Inbox.Mail mail = mailAbout(hostile, "2022-08-31");

        assertThat(mail.to()).hasSize(1);
        assertThat(mail.headers().keySet()).doesNotContain("Bcc");
        assertThat(mail.subject()).startsWith("【到期提醒】<img src=x onerror=alert(1)> Bcc: everybody@x.cn {inject:vertx}长");
        assertThat(mail.html()).doesNotContain("<img").contains("&lt;img").doesNotContain("\u202E");
        assertThat(mail.html().length()).isLessThan(100_000);
    }

    private static Inbox.Mail mailAbout(String title, String day) {
        LocalDate due = LocalDate.parse(day);
        Scene.morningOf(due.minusDays(1).toString());
        Scene scene = new Scene().withContacts();
        TestEvents.publish(new AssignmentOpened(1, Duties.reported(List.of(scene.street()), title, due)));
        Scene.settle();
        Scene.morningOf(day);
        return Inbox.await(Scene.contactOf(scene.street()), 1).get(0);
    }
}
