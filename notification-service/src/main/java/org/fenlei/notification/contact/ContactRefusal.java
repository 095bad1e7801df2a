package org.fenlei.notification.contact;

import org.fenlei.kit.domain.RefusalCode;

/** Why a contact is refused. */
enum ContactRefusal implements RefusalCode {
    CONTACT_EXISTS(409, "该单位已登记此人", "The unit has this person already");

    private final Text text;

    ContactRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
