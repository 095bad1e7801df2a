package org.fenlei.inspection.domain;

/** How grave a finding is; it decides how soon it has to be put right. */
public enum Severity implements Named {
    MINOR("轻微", "Minor"),
    NORMAL("一般", "Normal"),
    SERIOUS("严重", "Serious");

    private final String zh;
    private final String en;

    Severity(String zh, String en) {
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
