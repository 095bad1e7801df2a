package org.fenlei.notification.message.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.notification.alert.domain.MailKind;
import org.junit.jupiter.api.Test;

class MessageKeyTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 31);

    @Test
    void givesADigestTheIdentityOfItsRecipientAndDay() {
        String id = MessageKey.digest("A@x.cn", DAY).messageId("fenlei.example");

        assertThat(id).isEqualTo(MessageKey.digest("a@x.cn", DAY).messageId("fenlei.example"));
        assertThat(id).isNotEqualTo(MessageKey.digest("b@x.cn", DAY).messageId("fenlei.example"));
        assertThat(id).isNotEqualTo(MessageKey.digest("a@x.cn", DAY.plusDays(1)).messageId("fenlei.example"));
        assertThat(id).matches("<digest\\.20230331\\.[0-9a-f]{32}@fenlei\\.example>");
    }

    @Test
    void givesAMailSentAtOnceTheIdentityOfItsAlertsInAnyOrder() {
        MessageKey one = MessageKey.atOnce(MailKind.ESCALATION, "a@x.cn", DAY, List.of("k1", "k2"));
        MessageKey same = MessageKey.atOnce(MailKind.ESCALATION, "a@x.cn", DAY, List.of("k2", "k1"));
        MessageKey other = MessageKey.atOnce(MailKind.ESCALATION, "a@x.cn", DAY, List.of("k1", "k3"));

        assertThat(one.messageId("x.cn")).isEqualTo(same.messageId("x.cn")).isNotEqualTo(other.messageId("x.cn"));
    }
}
