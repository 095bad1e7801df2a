package org.fenlei.kit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
    private static final WorkCalendar SHIPPED = shipped();

    /** The calendar as the migration ships it, so that a slip there shows here. */
    private static WorkCalendar shipped() {
        Pattern row = Pattern.compile("\\((\\d{4}),\\s*'\\{([^}]*)}',\\s*'\\{([^}]*)}',\\s*'([^']*)'");
        Matcher rows = row.matcher(migration());
        Map<Integer, WorkCalendar.Year> years = new HashMap<>();
        while (rows.find()) {
            years.put(
                    Integer.parseInt(rows.group(1)),
                    new WorkCalendar.Year(dates(rows.group(2)), dates(rows.group(3)), rows.group(4)));
        }
        return new WorkCalendar(years);
    }

    private static String migration() {
        String name = "/db/kit/V4__work_calendar_2022_to_2026.sql";
        try (InputStream sql = WorkCalendarTest.class.getResourceAsStream(name)) {
            assertThat(sql).isNotNull();
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<LocalDate> dates(String list) {
        return Arrays.stream(list.split("[,\\s]+")).map(LocalDate::parse).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-30, 2023-04-28, 2023-05-04",
        "2023-09-30, 2023-09-28, 2023-10-07",
        "2022-01-31, 2022-01-30, 2022-02-07",
        "2023-06-30, 2023-06-30, 2023-06-30",
        "2023-12-31, 2023-12-29, 2024-01-02",
    })
    void rollsToTheWorkingDayBeforeAndAfter(LocalDate nominal, LocalDate previous, LocalDate next) {
        assertThat(SHIPPED.roll(nominal, RollPolicy.PREVIOUS)).isEqualTo(previous);
        assertThat(SHIPPED.roll(nominal, RollPolicy.NEXT)).isEqualTo(next);
        assertThat(SHIPPED.roll(nominal, RollPolicy.NONE)).isEqualTo(nominal);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026})
    void shipsDaysOffOnWeekdaysAndWorkOnWeekendsOnly(int year) {
        WorkCalendar.Year shipped = SHIPPED.years().get(year);

        assertThat(shipped).isNotNull();
        assertThat(shipped.offWeekdays()).allSatisfy(day -> {
            assertThat(day.getYear()).isEqualTo(year);
            assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
        assertThat(shipped.workingWeekends()).allSatisfy(day -> {
            assertThat(day.getYear()).isEqualTo(year);
            assertThat(day.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
        assertThat(shipped.source()).contains("国办发明电");
    }

    @ParameterizedTest
    @CsvSource({
        // working days of a year: weekdays less holidays on them plus weekend days worked
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248",
    })
    void hasTheYearsNumberOfWorkingDays(int year, long workingDays) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(SHIPPED::isWorkingDay))
                .hasSize((int) workingDays);
    }

    @Test
    void countsWorkingDaysOverAHoliday() {
        LocalDate afterTheFestival = LocalDate.of(2023, 10, 7);

        assertThat(SHIPPED.minusWorkingDays(afterTheFestival, 1)).isEqualTo(LocalDate.of(2023, 9, 28));
        assertThat(SHIPPED.plusWorkingDays(LocalDate.of(2023, 9, 28), 3)).isEqualTo(LocalDate.of(2023, 10, 9));
        assertThat(SHIPPED.plusWorkingDays(LocalDate.of(2023, 9, 30), 0)).isEqualTo(LocalDate.of(2023, 9, 30));
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> SHIPPED.plusWorkingDays(LocalDate.of(2023, 1, 3), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isProvisionalForAYearThatIsMissingOrEmpty() {
        WorkCalendar calendar = new WorkCalendar(Map.of(2027, new WorkCalendar.Year(Set.of(), Set.of(), "")));

        assertThat(calendar.provisional(2027)).isTrue();
        assertThat(calendar.provisional(2028)).isTrue();
        assertThat(SHIPPED.provisional(2023)).isFalse();
        assertThat(SHIPPED.provisional(LocalDate.of(2031, 6, 30))).isTrue();
        assertThat(SHIPPED.provisional(Set.of(2031, 2023, 2027))).containsExactly(2027, 2031);
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 1, 3))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, false",
        "2026-12-01, true",
        "2026-12-31, true",
        "2022-01-14, true",
        "2022-01-15, false",
        "2023-01-01, false",
        "2023-12-31, false",
    })
    void isProvisionalWhereALadderReachesIntoAYearThatIsMissing(LocalDate due, boolean provisional) {
        assertThat(SHIPPED.provisional(due)).isEqualTo(provisional);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025})
    void asksTheYearsOfEveryRungOfTheDefaultLadder(int year) {
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(due -> {
            int first =
                    SHIPPED.minusWorkingDays(SHIPPED.previousWorkingDay(due), 7).getYear();
            int last = SHIPPED.plusWorkingDays(due, 15).getYear();
            assertThat(WorkCalendar.yearsAround(due)).as("around %s", due).contains(first, last);
        });
    }
}
