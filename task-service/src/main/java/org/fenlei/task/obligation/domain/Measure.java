package org.fenlei.task.obligation.domain;

import org.fenlei.task.domain.Named;

/** What counts an obligation up: reports by hand, or events of another service. */
public enum Measure implements Named {
    /** Progress reports of the responsible units. */
    REPORTED("人工填报", "Reported by hand"),
    /** A unit's monthly waste ledger was submitted. */
    LEDGER_SUBMITTED("台账报送", "Ledger submitted"),
    /** An assessment was finalised. */
    ASSESSMENT_FINALISED("考核完成", "Assessment finalised"),
    /** A bulletin was issued. */
    BULLETIN_ISSUED("通报印发", "Bulletin issued"),
    /** A site was certified as compliant. */
    SITE_CERTIFIED("达标认定", "Site certified"),
    /** An inspection was completed. */
    INSPECTION_COMPLETED("检查完成", "Inspection completed"),
    /** Enforcement cases were summarised. */
    ENFORCEMENT_SUMMARISED("执法汇总", "Enforcement summarised"),
    /** A red or black list was published. */
    LIST_PUBLISHED("榜单发布", "List published"),
    /** A collection point's metering was connected. */
    METERING_CONNECTED("计量接入", "Metering connected"),
    /** The summary of the very window was submitted. */
    SUMMARY_SUBMITTED("总结报送", "Summary submitted");

    private final String zh;
    private final String en;

    Measure(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Whether it can count demands of this kind. An event tells of one thing that happened: neither of how many there are,
     * which a share needs, nor of a quantity that is to be kept within bounds. Those are reported by hand.
     */
    public boolean canCount(ObligationKind kind) {
        return this == REPORTED || kind != ObligationKind.RATE && kind != ObligationKind.LIMIT;
    }

    /** Whether it counts what happens at places, for whoever answers for them; otherwise what a unit itself hands in. */
    public boolean isOfPlaces() {
        return this != REPORTED && this != LEDGER_SUBMITTED && this != SUMMARY_SUBMITTED;
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
