package org.fenlei.notification.contact.domain;

/** What a person is for a unit. */
public enum ContactRole {
    CONTACT("联络人", "contact"),
    HEAD("负责人", "head");

    private final String zh;
    private final String en;

    ContactRole(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
