package org.fenlei.local.play.expectation;

/** Where an assignment stands when the play is over; those that can still be met are not told apart. */
public enum Standing {
    FULFILLED,
    FULFILLED_LATE,
    OVERDUE,
    WAITING,
    OPEN
}
