package org.fenlei.task.extension.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtensionTest {

    private static final Extension.Person OFFICIAL = new Extension.Person("o-1", "王芳");
    private static final Instant LATER = Instant.parse("2023-03-22T01:00:00Z");

    @Test
    void isRequestedUntilSomebodyDecides() {
        Extension asked = asked("2023-03-20", "2023-04-20");

        Extension granted = asked.decided(decision(ExtensionStatus.GRANTED, LocalDate.of(2023, 4, 15)));

        assertThat(asked.status()).isEqualTo(ExtensionStatus.REQUESTED);
        assertThat(granted.status()).isEqualTo(ExtensionStatus.GRANTED);
        assertThat(granted.version()).isEqualTo(2);
        assertThat(granted.updatedAt()).isEqualTo(LATER);
        assertThat(granted.request()).isEqualTo(asked.request());
    }

    @ParameterizedTest
    @EnumSource(names = "REQUESTED", mode = EnumSource.Mode.EXCLUDE)
    void isDecidedOnce(ExtensionStatus outcome) {
        Extension decided = asked("2023-03-20", "2023-04-20").decided(decision(outcome, null));

        assertThatThrownBy(() -> decided.decided(decision(ExtensionStatus.REFUSED, null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(ExtensionRefusal.EXTENSION_DECIDED));
    }

    @Test
    void flagsARequestThatComesAfterTheDueDateOrLeadsBeyondThePlansYear() {
        assertThat(asked("2023-03-31", "2023-12-31").warnings()).isEmpty();
        assertThat(asked("2023-04-01", "2023-04-20").warnings())
                .extracting(Warning::code)
                .containsExactly("ALREADY_OVERDUE");
        assertThat(asked("2023-03-31", "2024-01-01").warnings())
                .extracting(Warning::code)
                .containsExactly("BEYOND_PLAN_YEAR");
    }

    @Test
    void judgesTheDateGrantedOnceOneIs() {
        Extension beyond = asked("2023-03-20", "2024-01-31");

        Extension granted = beyond.decided(decision(ExtensionStatus.GRANTED, LocalDate.of(2023, 12, 31)));
        Extension refused = beyond.decided(decision(ExtensionStatus.REFUSED, null));

        assertThat(granted.warnings()).isEmpty();
        assertThat(refused.warnings()).hasSize(1);
    }

    private static Extension.Decision decision(ExtensionStatus outcome, @Nullable LocalDate dueDate) {
        return new Extension.Decision(outcome, dueDate, "情况属实", OFFICIAL, LATER);
    }

    /** One that was due on 31 March. */
    private static Extension asked(String on, String dueDate) {
        Instant at = Instant.parse(on + "T01:00:00Z");
        return new Extension(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                2023,
                "S1",
                LocalDate.of(2023, 3, 31),
                new Extension.Request(LocalDate.parse(dueDate), "施工延期", LocalDate.parse(on), at, OFFICIAL),
                null,
                1,
                at);
    }
}
