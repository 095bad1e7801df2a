package org.fenlei.notification.contact;

import org.fenlei.kit.domain.RefusalCode;

/** Why a contact is refused. */
enum ContactRefusal implements RefusalCode {
    CONTACT_EXISTS(409, "该单位已登记此人", "The unit has this person already");

    private final int status;
    private final String zh;
    private final String en;

    ContactRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
