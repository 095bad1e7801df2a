package org.fenlei.inspection.listing.domain;

import org.fenlei.inspection.domain.Named;

/** What stands on a list: sites of one kind, or the units that are responsible for inspected sites. */
public enum SubjectClass implements Named {
    COMPOUND("住宅小区", "Residential compounds"),
    VILLAGE("行政村", "Villages"),
    INSTITUTION("公共机构", "Public institutions"),
    ENTERPRISE("企业", "Enterprises"),
    STATION("收集站点", "Collection or transfer stations"),
    UNIT("责任单位", "Responsible units");

    private final String zh;
    private final String en;

    SubjectClass(String zh, String en) {
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
