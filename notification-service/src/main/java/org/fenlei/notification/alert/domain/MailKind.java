package org.fenlei.notification.alert.domain;

import org.fenlei.notification.ladder.domain.Rung;

/** The kinds of mail. */
public enum MailKind {
    /** Ordinary reminders: one mail per recipient and working day. */
    DIGEST("每日提醒", "daily digest"),
    /** An overdue subject handed up the ladder: at once. */
    ESCALATION("逾期督办", "escalation"),
    /** A published list: at once. */
    LISTING("名单公布", "listing");

    private final String zh;
    private final String en;

    MailKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public static MailKind of(Rung rung) {
        if (rung.equals(Rung.LISTED)) {
            return LISTING;
        }
        return rung.role().escalates() ? ESCALATION : DIGEST;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
