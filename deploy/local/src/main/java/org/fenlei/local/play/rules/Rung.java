package org.fenlei.local.play.rules;

import java.time.LocalDate;

/** A step of the default ladder, under the name that the alerts carry. */
public enum Rung {
    BEFORE_7(-7, Level.CONTACT),
    BEFORE_3(-3, Level.CONTACT),
    BEFORE_1(-1, Level.CONTACT),
    DUE_DAY(0, Level.CONTACT),
    OVERDUE_1(1, Level.CONTACT),
    OVERDUE_3(3, Level.HEAD),
    OVERDUE_7(7, Level.SORTING_OFFICE),
    OVERDUE_15(15, Level.GOVERNMENT_OFFICE),
    /** The day after a list was published; no step of the ladder. */
    LISTED(0, Level.CONTACT);

    /** Whom a rung addresses. */
    public enum Level {
        CONTACT,
        HEAD,
        SORTING_OFFICE,
        GOVERNMENT_OFFICE
    }

    private final int workdays;
    private final Level level;

    Rung(int workdays, Level level) {
        this.workdays = workdays;
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** The working day on which the rung fires. */
    public LocalDate on(LocalDate due) {
        return workdays > 0 ? Workdays.after(due, workdays) : Workdays.before(Workdays.onOrBefore(due), -workdays);
    }
}
