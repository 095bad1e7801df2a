package org.fenlei.task.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2028-12-31, ",
        "2017-12-31, 2028-12-31, /validFrom",
        "2018-01-01, 2029-01-01, /dueDate",
        ", 2099-12-31, /dueDate",
        ",,"
    })
    void namesADayThatLiesTooFarFromThePlansYear(
            @Nullable LocalDate from, @Nullable LocalDate due, @Nullable String field) {
        assertThat(new Timing(Recurrence.MONTH, due, null, from).tooFarFrom(2023))
                .extracting(FieldError::pointer)
                .isEqualTo(field == null ? List.of() : List.of(field));
    }

    @Test
    void letsADemandOfOnceBeDueAsFarAwayAsGoalsAreSet() {
        assertThat(new Timing(null, LocalDate.of(2060, 12, 31), null, LocalDate.of(2001, 1, 1)).tooFarFrom(2023))
                .isEmpty();
        assertThat(new Timing(null, LocalDate.of(9999, 12, 31), null, null).tooFarFrom(2023))
                .extracting(FieldError::pointer)
                .containsExactly("/dueDate");
    }
}
