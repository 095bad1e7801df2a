package org.fenlei.task.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** The worked example of the standard's annex. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43"})
    void acceptsARightCheckCharacter(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", "", "91350100m000100y43"})
    void refusesEverythingElse(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }
}
