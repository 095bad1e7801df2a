package org.fenlei.notification.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isOneMailboxHoweverItIsSpelt() {
        assertThat(EmailAddress.parse(" Zhou.Ruolin@YunXi.Example ").map(EmailAddress::text))
                .contains("zhou.ruolin@yunxi.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a@@x.cn",
                "a b@x.cn",
                "a@x.cn\r\nBcc: c@x.cn",
                "a@x.cn,c@x.cn",
                "a@x.cn;c@x.cn",
                "<a@x.cn>",
                "\"a\"@x.cn",
                "a@-x.cn",
                ".a@x.cn",
                "张三@x.cn"
            })
    void refusesWhatIsNoPlainMailbox(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }
}
