package org.fenlei.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.fenlei.kit.test.TestClock;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@TestProfile(StartTlsRequiredIT.Required.class)
class StartTlsRequiredIT extends WithScriptedSmtp {
    @Test
    void saysThatTheServerDoesNotOfferWhatIsRequired() {
        LoneMail mail = LoneMail.dueOn("2022-07-29");

        TestClock.set(LocalDate.parse("2022-07-29"));
        Awaitility.await("an attempt").atMost(Duration.ofSeconds(20)).until(() -> !mail.attempts()
                .isEmpty());

        assertThat(mail.attempts().get(0)).isEqualTo("DEFERRED null");
        assertThat(mail.details().get(0))
                .isEqualTo("邮件未能交给邮件服务器。 The mail could not be handed over:"
                        + " STARTTLS required but not supported by server");
        assertThat(server().received(mail.mailbox())).isEmpty();
    }

    public static final class Required implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return ScriptedSmtp.settings(Map.of("quarkus.mailer.start-tls", "REQUIRED"));
        }
    }
}
