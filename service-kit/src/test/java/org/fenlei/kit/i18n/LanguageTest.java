package org.fenlei.kit.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| ZH",
                "zh-CN | ZH",
                "en | EN",
                "en-GB,en;q=0.9 | EN",
                "zh;q=0.5, en;q=0.9 | EN",
                "fr | ZH",
                "fr, en;q=0.1 | EN",
                "* | ZH",
                ";;;q=garbage | ZH",
            })
    void picksTheBestLanguageThatIsSpoken(@Nullable String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }
}
