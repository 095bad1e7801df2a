package org.fenlei.task.reading;

/** What counts an obligation: reports by hand, or an event of another service. */
public enum Measure {
    REPORTED,
    LEDGER_SUBMITTED,
    ASSESSMENT_FINALISED,
    BULLETIN_ISSUED,
    SITE_CERTIFIED,
    INSPECTION_COMPLETED,
    ENFORCEMENT_SUMMARISED,
    LIST_PUBLISHED,
    METERING_CONNECTED,
    SUMMARY_SUBMITTED
}
