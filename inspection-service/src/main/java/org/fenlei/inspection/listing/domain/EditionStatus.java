package org.fenlei.inspection.listing.domain;

import org.fenlei.inspection.domain.Named;

/** Where a list edition stands. */
public enum EditionStatus implements Named {
    DRAFT("预览", "Preview"),
    PUBLISHED("已公布", "Published");

    private final String zh;
    private final String en;

    EditionStatus(String zh, String en) {
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
