package org.fenlei.task.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fenlei.kit.domain.FieldError;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void hasNothingAgainstAPlanOfAPastYearWithNothingLeftToDecide() {
        assertThat(new Closing(2023, 0, null, 0).hindrances(NEW_YEAR)).isEmpty();
    }

    @Test
    void waitsForTheEndOfTheYear() {
        assertThat(new Closing(2023, 0, null, 0).hindrances(LocalDate.of(2023, 12, 31)))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo("YEAR_NOT_OVER");
                    assertThat(error.message()).contains("2023-12-31");
                });
    }

    @Test
    void namesAllThatIsLeftAtOnce() {
        Closing closing = new Closing(2024, 3, LocalDate.of(2025, 1, 5), 2);

        assertThat(closing.hindrances(NEW_YEAR))
                .extracting(FieldError::code)
                .containsExactly("YEAR_NOT_OVER", "STILL_DUE", "EXTENSIONS_UNDECIDED");
        assertThat(closing.hindrances(NEW_YEAR).get(1).message()).contains("3", "2025-01-05");
    }
}
