package org.fenlei.local.play.expectation;

import java.time.LocalDate;
import org.fenlei.local.play.rules.Alert;
import org.fenlei.local.play.rules.Rung;
import org.fenlei.local.play.rules.Rung.Level;

/** A mail to one person: all lines of a sort that are due on one day go into one. */
public record Mail(LocalDate day, String email, Sort sort) {

    /** What a mail is for. */
    public enum Sort {
        DIGEST,
        ESCALATION,
        LISTING
    }

    public static Mail of(Alert alert) {
        return new Mail(alert.day(), alert.email(), sort(alert.rung()));
    }

    private static Sort sort(Rung rung) {
        if (rung == Rung.LISTED) {
            return Sort.LISTING;
        }
        return rung.level() == Level.CONTACT ? Sort.DIGEST : Sort.ESCALATION;
    }
}
