package org.fenlei.notification.mail.domain;

import org.fenlei.notification.ladder.domain.Rung;

/**
 * How urgent something looks. Colours are those of the light form; the dark form is the stylesheet's. Each pair keeps a
 * contrast of at least 4.5 : 1.
 */
public enum Tone {
    OVERDUE("overdue", "#b42318", "#fdeceb"),
    TODAY("today", "#8a4b00", "#fff1d6"),
    SOON("soon", "#175a8c", "#e6f1fa"),
    PRAISE("praise", "#b42318", "#fdeceb"),
    BLACK("black", "#1f2523", "#e3e6e4");

    private final String css;
    private final String ink;
    private final String ground;

    Tone(String css, String ink, String ground) {
        this.css = css;
        this.ink = ink;
        this.ground = ground;
    }

    static Tone of(Rung rung) {
        if (rung.isOverdue()) {
            return OVERDUE;
        }
        return rung.workingDays() == 0 ? TODAY : SOON;
    }

    /** The class name that the dark form restyles. */
    public String css() {
        return css;
    }

    public String ink() {
        return ink;
    }

    public String ground() {
        return ground;
    }
}
