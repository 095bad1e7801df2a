package org.fenlei.ledger.monthly.domain;

import java.util.Arrays;
import java.util.Optional;

/** The four classes of household waste of GB/T 19095-2019, clause 4. */
public enum Category {
    RECYCLABLE("可回收物", "Recyclable waste"),
    HAZARDOUS("有害垃圾", "Hazardous waste"),
    KITCHEN("厨余垃圾", "Kitchen waste"),
    RESIDUAL("其他垃圾", "Residual waste");

    private final String zh;
    private final String en;

    Category(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public static Optional<Category> of(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
