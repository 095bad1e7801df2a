package org.fenlei.task.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.domain.FieldError;

/**
 * The arrangement of one year.
 *
 * @param year the year
 * @param offWeekdays days off that fall on Monday to Friday
 * @param workingWeekends Saturdays and Sundays that are worked
 * @param source the notice that published it
 * @param version of the arrangement
 */
record CalendarYear(
        int year, List<LocalDate> offWeekdays, List<LocalDate> workingWeekends, String source, long version) {

    CalendarYear {
        offWeekdays = offWeekdays.stream().distinct().sorted().toList();
        workingWeekends = workingWeekends.stream().distinct().sorted().toList();
    }

    /** Every day that stands in the wrong list or year. */
    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        check("/offWeekdays/", offWeekdays, false, errors);
        check("/workingWeekends/", workingWeekends, true, errors);
        return errors;
    }

    private void check(String pointer, List<LocalDate> days, boolean weekend, List<FieldError> errors) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            if (day.getYear() != year) {
                errors.add(new FieldError(pointer + i, "OTHER_YEAR", day + " ∉ " + year));
            } else if (isWeekend(day) != weekend) {
                errors.add(new FieldError(
                        pointer + i, weekend ? "NOT_A_WEEKEND" : "NOT_A_WEEKDAY", day + " " + day.getDayOfWeek()));
            }
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
