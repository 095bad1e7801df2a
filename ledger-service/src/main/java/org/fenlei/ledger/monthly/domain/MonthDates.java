package org.fenlei.ledger.monthly.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The dates a month's reporting hangs on.
 *
 * <p>The report is due on the month's last day. The month closes on {@code closingDay} of the next month (both days
 * included); only after that is the ledger itself late. A month shorter than the closing day closes on its last day.
 */
public record MonthDates(YearMonth month, int closingDay) {

    public MonthDates {
        if (closingDay < 1 || closingDay > 31) {
            throw new IllegalArgumentException("closing day " + closingDay);
        }
    }

    public LocalDate due() {
        return month.atEndOfMonth();
    }

    public LocalDate closing() {
        YearMonth next = month.plusMonths(1);
        return next.atDay(Math.min(closingDay, next.lengthOfMonth()));
    }

    public boolean begun(LocalDate today) {
        return !today.isBefore(month.atDay(1));
    }

    public boolean overdue(LocalDate today) {
        return today.isAfter(due());
    }

    public boolean closed(LocalDate today) {
        return today.isAfter(closing());
    }
}
