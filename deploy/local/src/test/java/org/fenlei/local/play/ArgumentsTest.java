package org.fenlei.local.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final Path HOME = Path.of("home");

    @Test
    void playsTheSampleByDefault() {
        Arguments arguments = Arguments.parse(List.of(), HOME);

        assertThat(arguments.plan()).hasFileName("yunxi-2023-plan.docx");
        assertThat(arguments.duties()).isPresent();
        assertThat(arguments.year()).hasValue(2023);
        assertThat(arguments.endpoints()).isEqualTo(HOME.resolve("run/endpoints.json"));
    }

    @Test
    void takesWhatTheSystemReadsInAnyOtherPlan() {
        Arguments arguments = Arguments.parse(List.of("--plan", "a.txt", "--units", "u.csv", "--year", "2024"), HOME);

        assertThat(arguments.plan()).isEqualTo(Path.of("a.txt"));
        assertThat(arguments.duties()).isEmpty();
        assertThat(arguments.year()).hasValue(2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--plan a.txt", "--units u.csv", "--year 23", "--plan", "--fast"})
    void saysHowItIsUsed(String words) {
        assertThatExceptionOfType(Arguments.Misused.class)
                .isThrownBy(() -> Arguments.parse(List.of(words.split(" ")), HOME))
                .withMessageContaining("play --plan FILE --units FILE");
    }
}
