package org.fenlei.task.board.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How a plan stood at the end of a month.
 *
 * @param month the month
 * @param day its last day; today in the month that is not over
 * @param dues of what was due by that day; open is of it only what falls due today
 */
public record TrendPoint(YearMonth month, LocalDate day, Dues dues) {}
