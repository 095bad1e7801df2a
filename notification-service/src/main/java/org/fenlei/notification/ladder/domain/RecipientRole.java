package org.fenlei.notification.ladder.domain;

/** Whom a rung of the ladder addresses, from the unit's own contact up to the district's government office. */
public enum RecipientRole {
    CONTACT("联络人", "contact"),
    HEAD("负责人", "head"),
    SORTING_OFFICE("垃分办", "sorting office"),
    GOVERNMENT_OFFICE("政府办", "government office");

    private final String zh;
    private final String en;

    RecipientRole(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** An escalation leaves the hands of the person who does the work; it is mailed at once, never kept for a digest. */
    public boolean escalates() {
        return this != CONTACT;
    }
}
