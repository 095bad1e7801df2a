package org.fenlei.task.reading;

/** What a person is asked. */
public enum QuestionCode {
    /** 定期, 适时, 定时: must happen, but how often? First proposal: stays UNSCHEDULED, no windows. */
    FREQUENCY_UNSTATED,
    /** A period that windows cannot express (每日, 每旬): which one is meant? */
    PERIOD_UNSUPPORTED,
    /** A unit that the directory does not know. */
    UNIT_UNRESOLVED,
    /** A task without a responsible unit. */
    UNIT_MISSING,
    /** A document that names no year, and none was given. */
    YEAR_MISSING,
    /** The year given is not the year in the title. */
    YEAR_CONFLICT,
    /** Something due once, without a date. */
    DUE_DATE_MISSING,
    /** A deadline whose words could not be read. */
    DEADLINE_UNREAD,
    /** A date that can be read two ways (10月前). */
    DATE_UNCLEAR,
    /** A date that lies beyond the plan's year; it was kept. */
    DATE_OUTSIDE_YEAR,
    /** A recurring demand with a deadline inside the year: until then, or all year? */
    RECURRENCE_END_UNCLEAR,
    /** 每月检查不少于4次，培训不少于2场: is the second number one of every month, too? */
    PERIOD_UNCLEAR,
    /** 汛期每周, 活动期间每月: recurs in a stretch of the year, and nobody says from when to when; 除寒暑假外: leaves one out. */
    STRETCH_UNSTATED,
    /** A bound with a number whose measure is not known (不少于30宗); it was kept as it is written. */
    QUANTITY_UNREAD,
    /** A number that the text gives both to the district and to each unit. */
    FAN_OUT_UNCLEAR
}
