package org.fenlei.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentStatusTest {

    private static final Window MARCH = new Window(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));

    @ParameterizedTest(name = "{0} with {1} of {2} met on {3} is {4}")
    @CsvSource({
        "2023-02-28, 0, 1,            , UPCOMING",
        "2023-03-01, 0, 1,            , OPEN",
        "2023-03-31, 0, 1,            , OPEN",
        "2023-04-01, 0, 1,            , OVERDUE",
        "2023-03-16, 0, 2,            , OPEN",
        "2023-03-17, 0, 2,            , AT_RISK",
        "2023-03-17, 1, 2,            , OPEN",
        "2023-03-20, 2, 2, 2023-03-20 , FULFILLED",
        "2023-04-20, 2, 2, 2023-03-31 , FULFILLED",
        "2023-04-20, 2, 2, 2023-04-01 , FULFILLED_LATE",
    })
    void followsFromFactsAndTheDay(
            LocalDate today,
            BigDecimal counted,
            BigDecimal required,
            @Nullable LocalDate fulfilledOn,
            AssignmentStatus status) {
        AssignmentStatus.Facts facts = new AssignmentStatus.Facts(
                End.NONE, ObligationKind.RECURRING, false, MARCH, MARCH.to(), required, counted, fulfilledOn);

        assertThat(AssignmentStatus.of(facts, today)).isEqualTo(status);
    }

    @Test
    void fallsDueAtTheEndOfADayAfterTheWindow() {
        AssignmentStatus.Facts facts = new AssignmentStatus.Facts(
                End.NONE,
                ObligationKind.RECURRING,
                false,
                MARCH,
                LocalDate.of(2023, 4, 5),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                null);

        assertThat(AssignmentStatus.of(facts, LocalDate.of(2023, 4, 5))).isEqualTo(AssignmentStatus.AT_RISK);
        assertThat(AssignmentStatus.of(facts, LocalDate.of(2023, 4, 6))).isEqualTo(AssignmentStatus.OVERDUE);
    }

    @Test
    void isNeverOverdueWhileItStandsOrWaitsOrHasNoDate() {
        LocalDate nextYear = LocalDate.of(2024, 1, 1);

        assertThat(AssignmentStatus.of(facts(true, false, MARCH.to()), nextYear))
                .isEqualTo(AssignmentStatus.OPEN);
        assertThat(AssignmentStatus.of(facts(false, true, MARCH.to()), nextYear))
                .isEqualTo(AssignmentStatus.WAITING);
        assertThat(AssignmentStatus.of(facts(false, false, null), nextYear)).isEqualTo(AssignmentStatus.OPEN);
    }

    @Test
    void staysEndedWhateverWasReached() {
        AssignmentStatus.Facts waived = new AssignmentStatus.Facts(
                End.WAIVED,
                ObligationKind.RECURRING,
                false,
                MARCH,
                MARCH.to(),
                BigDecimal.ONE,
                BigDecimal.ONE,
                MARCH.from());

        assertThat(AssignmentStatus.of(waived, LocalDate.of(2023, 3, 2))).isEqualTo(AssignmentStatus.WAIVED);
    }

    @Test
    void isNeverBehindWithAValueThatIsMeasured() {
        AssignmentStatus.Facts score = new AssignmentStatus.Facts(
                End.NONE,
                ObligationKind.LIMIT,
                false,
                MARCH,
                MARCH.to(),
                BigDecimal.valueOf(95),
                BigDecimal.ZERO,
                null);

        assertThat(AssignmentStatus.of(score, MARCH.to())).isEqualTo(AssignmentStatus.OPEN);
    }

    private static AssignmentStatus.Facts facts(boolean standing, boolean waiting, @Nullable LocalDate due) {
        return new AssignmentStatus.Facts(
                End.NONE,
                standing ? ObligationKind.STANDING : ObligationKind.RECURRING,
                waiting,
                MARCH,
                due,
                null,
                BigDecimal.ZERO,
                null);
    }
}
