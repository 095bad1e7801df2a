package org.fenlei.task.obligation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.jspecify.annotations.Nullable;

/** What makes a demand one that can be opened, counted and fallen due; every fault is named by its field. */
public final class DemandRules {
    /** The unit of measure of a share. */
    public static final String PERCENT = "PERCENT";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Demand demand;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * The fields that bear on one another.
     *
     * @param timing when it falls due
     */
    public record Demand(
            ObligationKind kind,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable String unitOfMeasure,
            Timing timing,
            Measure measure) {}

    private DemandRules(Demand demand) {
        this.demand = demand;
    }

    /** What is wrong; empty if nothing is. */
    public static List<FieldError> errors(Demand demand) {
        var rules = new DemandRules(demand);
        rules.amounts();
        rules.kind();
        rules.timing();
        rules.measure();
        return rules.errors;
    }

    private void amounts() {
        positive("/minimum", demand.minimum());
        positive("/maximum", demand.maximum());
        boolean share = PERCENT.equals(demand.unitOfMeasure());
        if (share && isOver(demand.minimum())) {
            wrong("/minimum", "OVER_100_PERCENT", "至多 100。 At most 100.");
        }
        if (demand.minimum() != null
                && demand.maximum() != null
                && demand.minimum().compareTo(demand.maximum()) > 0) {
            wrong("/maximum", "BELOW_MINIMUM", demand.minimum().toPlainString());
        }
    }

    private void positive(String field, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() <= 0) {
            wrong(field, "NOT_POSITIVE", amount.toPlainString());
        }
    }

    private static boolean isOver(@Nullable BigDecimal share) {
        return share != null && share.compareTo(HUNDRED) > 0;
    }

    private void kind() {
        switch (demand.kind()) {
            case RECURRING -> require("/period", demand.timing().period());
            case TARGET -> {
                require("/minimum", demand.minimum());
                require("/unitOfMeasure", demand.unitOfMeasure());
                refuse("/period", demand.timing().period());
            }
            case RATE -> {
                require("/minimum", demand.minimum());
                if (!PERCENT.equals(demand.unitOfMeasure())) {
                    wrong("/unitOfMeasure", "NOT_A_SHARE", PERCENT);
                }
            }
            case LIMIT -> {
                if (demand.minimum() == null && demand.maximum() == null) {
                    wrong("/maximum", "REQUIRED", "maximum, minimum");
                }
            }
            case MILESTONE -> refuse("/period", demand.timing().period());
            case STANDING, UNSCHEDULED -> {
                refuse("/period", demand.timing().period());
                refuse("/minimum", demand.minimum());
                refuse("/maximum", demand.maximum());
                refuse("/dueDate", demand.timing().dueDate());
            }
        }
    }

    private void timing() {
        Timing timing = demand.timing();
        if (timing.dueRule() != null && timing.period() == null) {
            wrong("/dueRule", "WITHOUT_PERIOD", "period");
        }
        if (timing.dueDate() != null
                && timing.validFrom() != null
                && timing.validFrom().isAfter(timing.dueDate())) {
            wrong("/validFrom", "AFTER_DUE_DATE", timing.dueDate().toString());
        }
    }

    /**
     * A ledger is submitted for a month, a summary for a quarter or a year, and a site is certified once: none can count
     * anything else. Shares and limits are reported by hand.
     */
    private void measure() {
        boolean fits =
                switch (demand.measure()) {
                    case LEDGER_SUBMITTED -> demand.timing().period() == Recurrence.MONTH;
                    case SITE_CERTIFIED -> demand.kind() == ObligationKind.TARGET;
                    case SUMMARY_SUBMITTED -> demand.kind() == ObligationKind.MILESTONE || isOfQuarterOrYear();
                    default -> true;
                };
        if (!fits || !demand.measure().canCount(demand.kind())) {
            wrong("/measure", "MEASURE_DOES_NOT_FIT", demand.measure().zh());
        }
    }

    private boolean isOfQuarterOrYear() {
        Recurrence period = demand.timing().period();
        return demand.kind() == ObligationKind.RECURRING && (period == Recurrence.QUARTER || period == Recurrence.YEAR);
    }

    private void require(String field, @Nullable Object value) {
        if (value == null) {
            wrong(field, "REQUIRED", demand.kind().zh());
        }
    }

    private void refuse(String field, @Nullable Object value) {
        if (value != null) {
            wrong(field, "NOT_FOR_THIS_KIND", demand.kind().zh());
        }
    }

    private void wrong(String field, String code, String message) {
        errors.add(new FieldError(field, code, message));
    }
}
