package org.fenlei.task.domain;

/** What shares are taken of, and by what totals are divided. */
public enum DenominatorKind implements Named {
    HOUSEHOLDS("户数", "Households"),
    BUILT_UP_HOUSEHOLDS("建成区户数", "Households in the built-up area"),
    COMPOUNDS("小区数", "Residential compounds"),
    INSTITUTIONS("单位（公共机构）数", "Institutions");

    private final String zh;
    private final String en;

    DenominatorKind(String zh, String en) {
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
