package org.fenlei.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final Instant ARRIVAL = Instant.parse("2026-11-22T03:00:00Z");

    private static Mail read(String raw) throws Exception {
        byte[] bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        return Mail.of(7, message, List.of("yx-s01@yunxi.example"), ARRIVAL);
    }

    @Test
    void readsBothBodiesAndDecodesHeaders() throws Exception {
        Mail mail = read("""
                Message-ID: <a.b@fenlei>
                From: =?UTF-8?B?5LqR5rqq5Yy6?= <fenlei@yunxi.example>
                Subject: =?UTF-8?B?5Yiw5pyf5o+Q6YaS?=
                Date: Fri, 31 Mar 2023 09:00:00 +0800
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=cut

                --cut
                Content-Type: text/plain; charset=UTF-8

                正文
                --cut
                Content-Type: text/html; charset=UTF-8

                <p>正文</p>
                --cut--
                """);

        assertThat(mail.messageId()).isEqualTo("<a.b@fenlei>");
        assertThat(mail.from()).isEqualTo("fenlei@yunxi.example");
        assertThat(mail.to()).containsExactly("yx-s01@yunxi.example");
        assertThat(mail.subject()).isEqualTo("到期提醒");
        assertThat(mail.date()).isEqualTo("2023-03-31T09:00:00+08:00");
        assertThat(mail.text()).isEqualTo("正文");
        assertThat(mail.html()).isEqualTo("<p>正文</p>");
        assertThat(mail.headers()).containsEntry("From", "云溪区 <fenlei@yunxi.example>");
    }

    @Test
    void takesTheTimeOfArrivalWhereTheMailHasNone() throws Exception {
        Mail mail = read("Subject: x\n\nhello");

        assertThat(Instant.from(java.time.OffsetDateTime.parse(mail.date()))).isEqualTo(ARRIVAL);
        assertThat(mail.text()).isEqualTo("hello");
        assertThat(mail.html()).isEmpty();
        assertThat(mail.messageId()).isEmpty();
    }
}
