package org.fenlei.inspection.site.domain;

import org.fenlei.kit.domain.RefusalCode;

/** Why an act on a site is refused. */
public enum SiteRefusal implements RefusalCode {
    SITE_CODE_TAKEN(409, "点位代码已被使用", "The site's code is taken");

    private final Text text;

    SiteRefusal(int status, String zh, String en) {
        text = new Text(status, zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
