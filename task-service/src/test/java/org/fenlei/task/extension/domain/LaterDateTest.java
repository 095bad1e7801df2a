package org.fenlei.task.extension.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.RefusalCode;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentRefusal;
import org.fenlei.task.assignment.domain.Tally;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterDateTest {

    /** 2023-09-29 is a holiday, 2023-10-01 too, 2023-10-07 is a Saturday that is worked. */
    private static final WorkCalendar HOLIDAYS = new WorkCalendar(Map.of(
            2023,
            new WorkCalendar.Year(
                    Set.of(
                            LocalDate.of(2023, 9, 29),
                            LocalDate.of(2023, 10, 2),
                            LocalDate.of(2023, 10, 3),
                            LocalDate.of(2023, 10, 4),
                            LocalDate.of(2023, 10, 5),
                            LocalDate.of(2023, 10, 6)),
                    Set.of(LocalDate.of(2023, 10, 7)),
                    "notice")));

    @ParameterizedTest
    @CsvSource({
        "NONE,     2023-09-30, 2023-10-01, 2023-09-20, ",
        "NONE,     2023-09-30, 2023-09-30, 2023-09-20, NOT_LATER",
        "NONE,     2023-09-30, 2023-09-29, 2023-09-30, NOT_LATER IN_THE_PAST",
        "NONE,     2023-09-30, 2023-10-10, 2023-10-10, ",
        "NONE,     2023-09-30, 2023-10-10, 2023-10-11, IN_THE_PAST",
        "NONE,     2023-09-30, 2024-02-29, 2023-09-20, ",
        "NONE,     2023-09-30, 2073-12-31, 2023-09-20, ",
        "NONE,     2023-09-30, 2074-01-01, 2023-09-20, TOO_FAR_FROM_THE_YEAR",
        "PREVIOUS, 2023-09-28, 2023-10-06, 2023-09-20, NOT_LATER",
        "PREVIOUS, 2023-09-28, 2023-10-07, 2023-09-20, ",
        "NEXT,     2023-10-07, 2023-10-06, 2023-09-20, NOT_LATER",
        "NEXT,     2023-10-07, 2023-10-08, 2023-09-20, "
    })
    void hasToGainADayAndMustNotBePast(
            RollPolicy policy, LocalDate lastDay, LocalDate dueDate, LocalDate today, @Nullable String codes) {
        LaterDate later = LaterDate.of(assignment(ObligationKind.RECURRING, policy, lastDay, null));

        assertThat(later.errors(dueDate, HOLIDAYS, today))
                .extracting(FieldError::code)
                .containsExactly(codes == null ? new String[0] : codes.split(" ", -1));
    }

    @Test
    void isForNothingThatIsFulfilledOrHasNoDate() {
        LocalDate lastDay = LocalDate.of(2023, 9, 30);

        refused(
                assignment(ObligationKind.RECURRING, RollPolicy.NONE, lastDay, lastDay),
                AssignmentRefusal.ASSIGNMENT_FULFILLED);
        refused(assignment(ObligationKind.MILESTONE, RollPolicy.NONE, null, null), ExtensionRefusal.NOTHING_TO_EXTEND);
        refused(
                assignment(ObligationKind.STANDING, RollPolicy.NONE, lastDay, null),
                ExtensionRefusal.NOTHING_TO_EXTEND);
    }

    private static void refused(Assignment assignment, RefusalCode code) {
        assertThatThrownBy(() -> LaterDate.of(assignment))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Assignment assignment(
            ObligationKind kind, RollPolicy policy, @Nullable LocalDate lastDay, @Nullable LocalDate fulfilledOn) {
        return new Assignment(
                UUID.randomUUID(),
                new Assignment.OfObligation(
                        UUID.randomUUID(),
                        2023,
                        UUID.randomUUID(),
                        "1",
                        UUID.randomUUID(),
                        "分类讲堂",
                        kind,
                        Measure.REPORTED,
                        FanOut.EACH,
                        null,
                        policy,
                        new Timing(null, null, null, null),
                        null),
                List.of("S1"),
                "2023-Q3",
                new Window(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30)),
                lastDay,
                lastDay,
                BigDecimal.ONE,
                null,
                new Tally(BigDecimal.ZERO, fulfilledOn),
                Assignment.Ending.NONE,
                false,
                true,
                1,
                Instant.EPOCH);
    }
}
