package org.fenlei.inspection.domain;

/** What a site is. */
public enum SiteKind implements Named {
    COMPOUND("住宅小区", "Residential compound"),
    VILLAGE("行政村", "Village"),
    INSTITUTION("公共机构", "Public institution"),
    ENTERPRISE("企业", "Enterprise"),
    STATION("收集站点", "Collection or transfer station");

    private final String zh;
    private final String en;

    SiteKind(String zh, String en) {
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
