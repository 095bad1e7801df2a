package org.fenlei.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.fenlei.contracts.AlertUndeliverable;
import org.fenlei.kit.test.TestEvents;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Scene;
import org.fenlei.notification.message.ScriptedSmtp.Order;
import org.junit.jupiter.api.Test;

/** What a mail server answers, or that it hangs up. One that says nothing is {@link MailServerStallIT}'s. */
@QuarkusTest
@WithInfrastructure
@TestProfile(MailServerFaultsIT.Scripted.class)
class MailServerFaultsIT extends WithScriptedSmtp {
    @Test
    void triesAgainUnderTheSameMessageIdWhenTheServerDefers() {
        LoneMail mail = LoneMail.dueOn("2022-03-31");

        server().next(mail.mailbox(), Order.DEFER);
        Scene.morningOf("2022-03-31");

        assertThat(server().received(mail.mailbox())).hasSize(1);
        assertThat(mail.attempts()).containsExactly("DEFERRED 451", "ACCEPTED null");
    }

    @Test
    void givesUpWhatTheServerRefusesAndSaysSo() {
        LoneMail mail = LoneMail.dueOn("2022-04-29");

        server().next(mail.mailbox(), Order.REFUSE);
        Scene.morningOf("2022-04-29");

        assertThat(server().received(mail.mailbox())).isEmpty();
        assertThat(mail.attempts()).containsExactly("REFUSED 550");
        assertThat(TestEvents.await(AlertUndeliverable.class, event -> event.unitCode()
                                .equals(mail.unit()))
                        .reason())
                .isEqualTo("MAIL_REFUSED");
    }

    @Test
    void sendsUnderTheSameMessageIdWhatIsInDoubt() {
        LoneMail mail = LoneMail.dueOn("2022-05-31");

        server().next(mail.mailbox(), Order.CUT_AFTER_DOT);
        Scene.morningOf("2022-05-31");

        assertThat(server().received(mail.mailbox())).hasSize(2);
        assertThat(server().received(mail.mailbox()).stream().distinct()).hasSize(1);
        assertThat(mail.attempts()).hasSize(2).last().isEqualTo("ACCEPTED null");
        assertThat(mail.details().get(0)).isEqualTo("与邮件服务器的连接中断。 The connection to the mail server broke.");
    }

    public static final class Scripted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return ScriptedSmtp.settings(Map.of("fenlei.notification.sending.first-pause", "PT0.2S"));
        }
    }
}
