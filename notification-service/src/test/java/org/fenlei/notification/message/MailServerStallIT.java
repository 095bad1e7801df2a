package org.fenlei.notification.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Duties;
import org.fenlei.notification.Scene;
import org.fenlei.notification.message.ScriptedSmtp.Order;
import org.junit.jupiter.api.Test;

/**
 * A mail server that takes a mail and says nothing. Apart from the other faults, because it needs a time-out so short
 * that a busy machine can miss it with a mail that nothing ails.
 */
@QuarkusTest
@WithInfrastructure
@TestProfile(MailServerStallIT.Impatient.class)
class MailServerStallIT extends WithScriptedSmtp {
    @Test
    void takesInEventsWhileTheServerStalls() {
        LoneMail mail = LoneMail.dueOn("2022-06-30");
        server().next(mail.mailbox(), Order.STALL, Order.STALL, Order.STALL, Order.STALL);
        TestClock.set(LocalDate.parse("2022-06-30"));
        Awaitility.await().until(() -> !server().received(mail.mailbox()).isEmpty());

        AssignmentState next = Duties.reported(List.of(mail.unit()), "下一项", LocalDate.of(2022, 12, 30));
        TestEvents.publish(new AssignmentOpened(1, next));

        Awaitility.await("the event to take effect while the mail still waits")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get("/q/backlog").jsonPath(),
                        backlog -> backlog.getInt("lag") == 0 && backlog.getInt("mailsPending") > 0);
        Scene.settle();
        assertThat(server().received(mail.mailbox()).stream().distinct()).hasSize(1);
        assertThat(mail.attempts()).last().isEqualTo("ACCEPTED null");
        assertThat(mail.details().get(0)).isEqualTo("邮件服务器未在时限内应答。 The mail server did not answer in time.");
    }

    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return ScriptedSmtp.settings(Map.of(
                    "quarkus.mailer.timeout", "2S",
                    "fenlei.notification.sending.lease", "PT9S",
                    "fenlei.notification.sending.first-pause", "PT0.2S"));
        }
    }
}
