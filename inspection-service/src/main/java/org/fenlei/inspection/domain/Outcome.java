package org.fenlei.inspection.domain;

/** How an inspection ended. */
public enum Outcome implements Named {
    /** The score reaches what the standard certifies at, and no decisive item failed. */
    CERTIFIED("达标", "Certified"),
    PASSED("合格", "Passed"),
    /** The score is below what the standard fails at, or a decisive item failed. */
    FAILED("不合格", "Failed");

    private final String zh;
    private final String en;

    Outcome(String zh, String en) {
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
