package org.fenlei.notification.contact;

import org.fenlei.kit.domain.RefusalCode;

/** Why a contact or a file of contacts is refused. */
enum ContactRefusal implements RefusalCode {
    UNIT_LIST_UNREADABLE(422, "单位清单无法读取", "The unit list cannot be read"),
    UNIT_LIST_ENCODING(422, "单位清单的编码无法识别", "The encoding of the unit list is not known"),
    UNIT_LIST_WITHOUT_HEADER(422, "单位清单缺少表头", "The unit list has no header"),
    UNIT_LIST_EMPTY(422, "单位清单没有内容", "The unit list is empty"),
    UNIT_LIST_TOO_LARGE(413, "单位清单过大", "The unit list is too large"),
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
