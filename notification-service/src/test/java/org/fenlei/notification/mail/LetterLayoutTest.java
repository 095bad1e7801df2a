package org.fenlei.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fenlei.notification.alert.domain.MailKind;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.ladder.domain.Rung;
import org.fenlei.notification.mail.domain.Letter;
import org.fenlei.notification.mail.domain.Line;
import org.fenlei.notification.mail.domain.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LetterLayoutTest {
    private static final int MANY = 2_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void staysFarBelowTheSizeAtWhichMailsAreCut(String name, Letter letter) throws IOException {
        RenderedMail mail = render(letter);

        keepToLookAt(name, mail);
        assertThat(mail.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(100 * 1024);
        assertThat(mail.html())
                .doesNotContain("NOT_FOUND")
                .doesNotContain("{mail.")
                .contains("分类");
        assertThat(mail.text())
                .doesNotContain("NOT_FOUND")
                .doesNotContain("{item.")
                .doesNotContain("<td");
    }

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of("digest", SampleLetters.digest()),
                Arguments.of("escalation-head", SampleLetters.escalation(RecipientRole.HEAD, 1)),
                Arguments.of("escalation-office", SampleLetters.escalation(RecipientRole.SORTING_OFFICE, 25)),
                Arguments.of("escalation-many", SampleLetters.escalation(RecipientRole.GOVERNMENT_OFFICE, MANY)),
                Arguments.of("listing-red", SampleLetters.listing("RED")),
                Arguments.of("listing-black", SampleLetters.listing("BLACK")));
    }

    private static RenderedMail render(Letter letter) {
        return SampleLetters.layout().render(new Wording(SampleLetters.timetable()).view(letter));
    }

    private static void keepToLookAt(String name, RenderedMail mail) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "sample-mails"));
        Files.writeString(folder.resolve(name + ".html"), mail.html());
        Files.writeString(folder.resolve(name + ".txt"), mail.subject() + "\n\n" + mail.text());
    }

    @Test
    void escapesWhateverAFieldHolds() {
        String hostile = "<script>alert(1)</script>\"'&{mail.link}\r\nBcc: x@x.cn\u202E{|";
        RenderedMail mail = render(new Letter(
                MailKind.DIGEST,
                hostile,
                hostile,
                RecipientRole.CONTACT,
                SampleLetters.DAY,
                Line.of(List.of(SampleLetters.duty(
                        hostile,
                        Rung.onTheDay(RecipientRole.CONTACT),
                        "2023-03-31",
                        hostile,
                        hostile,
                        "1",
                        "0",
                        hostile))),
                "https://fenlei.example/?a=1&b=\"><img src=x>"));

        assertThat(mail.html()).doesNotContain("<script").doesNotContain("<img").doesNotContain("\u202E");
        assertThat(mail.subject()).doesNotContain("\r").doesNotContain("\n");
        assertThat(mail.html()).contains("&lt;script&gt;").contains("{mail.link}");
    }
}
