package org.fenlei.kit.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "*", "\"2\", \"3\""})
    void passesWhoHasSeenThisVersion(String ifMatch) {
        assertThatCode(() -> ETags.match(ifMatch, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "\"2\",\"4\"", "\"x\"", "\"99999999999999999999\""})
    void refusesWhoHasSeenSomethingElse(String ifMatch) {
        assertThat(refusal(ifMatch).code()).isEqualTo(CommonRefusal.PRECONDITION_FAILED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void requiresTheHeader(@Nullable String ifMatch) {
        assertThat(refusal(ifMatch).code()).isEqualTo(CommonRefusal.PRECONDITION_REQUIRED);
    }

    @Test
    void aTagIsTheVersion() {
        assertThat(ETags.of(7).getValue()).isEqualTo("7");
        assertThat(ETags.required("\"7\"")).isEqualTo(7);
    }

    private static Refusal refusal(@Nullable String ifMatch) {
        return catchThrowableOfType(Refusal.class, () -> ETags.match(ifMatch, 3));
    }
}
