package org.fenlei.notification.ladder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.notification.WorkCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    @ParameterizedTest(name = "due {0}")
    @CsvSource({
        // a Sunday before a holiday: the 28th is the last working day, the first one after is 4 May
        "2023-04-30, 2023-04-20, 2023-04-25, 2023-04-27, 2023-04-28, 2023-05-04, 2023-05-06, 2023-05-11, 2023-05-23",
        // a Saturday in a holiday whose Saturday after is worked
        "2023-09-30, 2023-09-19, 2023-09-25, 2023-09-27, 2023-09-28, 2023-10-07, 2023-10-09, 2023-10-13, 2023-10-25",
        // New Year's Eve; the Sunday before is worked
        "2022-01-31, 2022-01-21, 2022-01-27, 2022-01-29, 2022-01-30, 2022-02-07, 2022-02-09, 2022-02-15, 2022-02-25",
        // the days before are worked at a weekend, and a whole week before them is off
        "2023-01-31, 2023-01-17, 2023-01-28, 2023-01-30, 2023-01-31, 2023-02-01, 2023-02-03, 2023-02-09, 2023-02-21",
        // the year's last day is a Sunday; the calendar of the next year is not known yet
        "2023-12-31, 2023-12-20, 2023-12-26, 2023-12-28, 2023-12-29, 2024-01-01, 2024-01-03, 2024-01-09, 2024-01-19",
    })
    void countsWorkingDaysBeforeTheLastOneAndAfterTheDueDate(
            LocalDate due,
            LocalDate seven,
            LocalDate three,
            LocalDate one,
            LocalDate day,
            LocalDate contact,
            LocalDate head,
            LocalDate sortingOffice,
            LocalDate governmentOffice) {
        List<PlannedRung> plan = Ladder.standard().plan(due, WorkCalendars.published());

        assertThat(plan)
                .extracting(PlannedRung::day)
                .containsExactly(seven, three, one, day, contact, head, sortingOffice, governmentOffice);
    }

    @Test
    void addressesTheContactThenTheHeadThenTheOffices() {
        assertThat(Ladder.standard().rungs())
                .extracting(Rung::code, Rung::role)
                .containsExactly(
                        tuple("BEFORE_7", RecipientRole.CONTACT),
                        tuple("BEFORE_3", RecipientRole.CONTACT),
                        tuple("BEFORE_1", RecipientRole.CONTACT),
                        tuple("DUE_DAY", RecipientRole.CONTACT),
                        tuple("OVERDUE_1", RecipientRole.CONTACT),
                        tuple("OVERDUE_3", RecipientRole.HEAD),
                        tuple("OVERDUE_7", RecipientRole.SORTING_OFFICE),
                        tuple("OVERDUE_15", RecipientRole.GOVERNMENT_OFFICE));
    }

    @Test
    void refusesALadderThatNamesARungTwice() {
        Rung rung = Rung.before(3, RecipientRole.CONTACT);

        assertThatThrownBy(() -> new Ladder(List.of(rung, rung))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putsRungsOutsideTheLadderLast() {
        assertThat(Ladder.standard().inOrder(List.of("LISTED", "OVERDUE_1", "BEFORE_7", "OVERDUE_1")))
                .containsExactly("BEFORE_7", "OVERDUE_1", "LISTED");
    }
}
