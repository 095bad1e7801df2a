package org.fenlei.inspection.listing.domain;

import org.fenlei.inspection.domain.Named;

/** Which list it is. */
public enum Colour implements Named {
    RED("红榜", "Red list: praise"),
    BLACK("黑榜", "Black list: criticism");

    private final String zh;
    private final String en;

    Colour(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
