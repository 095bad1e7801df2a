package org.fenlei.inspection.site.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why an act on a site is refused. */
public enum SiteRefusal implements RefusalCode {
    SITE_CODE_TAKEN(409, "点位代码已被使用", "The site's code is taken");

    private final int status;
    private final String zh;
    private final String en;

    SiteRefusal(int status, String zh, String en) {
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
