package org.fenlei.ledger.monthly.domain;

import java.util.Arrays;
import java.util.Optional;

/** Where the figures of a ledger come from. */
public enum Source {
    WEIGHED("称重", "Weighed"),
    ESTIMATED("估算", "Estimated"),
    /** The unit states that nothing was generated: every category is a reported zero. */
    NIL("零申报", "Nil return");

    private final String zh;
    private final String en;

    Source(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public static Optional<Source> of(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
