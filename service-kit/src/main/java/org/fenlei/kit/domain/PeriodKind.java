package org.fenlei.kit.domain;

/** The calendar windows in which duties recur. */
public enum PeriodKind {
    /** Monday to Sunday, numbered by ISO 8601: {@code 2023-W05}. */
    WEEK,
    /** {@code 2023-04}. */
    MONTH,
    /** January and February is the first: {@code 2023-B1} to {@code 2023-B6}. */
    TWO_MONTHS,
    /** {@code 2023-Q2}. */
    QUARTER,
    /** {@code 2023-H1}. */
    HALF_YEAR,
    /** {@code 2023}. */
    YEAR
}
