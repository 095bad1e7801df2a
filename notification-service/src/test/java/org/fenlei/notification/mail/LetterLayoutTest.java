package org.fenlei.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fenlei.notification.ladder.domain.RecipientRole;
import org.fenlei.notification.mail.domain.Letter;
import org.fenlei.notification.mail.domain.Wording;
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
}
