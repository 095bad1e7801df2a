package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.obligation.domain.DueRule;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * What the opening of assignments has to know of an obligation.
 *
 * @param kind what sort of demand
 * @param minimum the least that satisfies it, per window
 * @param maximum the value not to be exceeded
 * @param period how often it comes round, null for a demand of once
 * @param dueDate the date named for a demand of once
 * @param dueRule the day inside or after each window
 * @param validFrom the first day on which it holds
 * @param per what the minimum is multiplied by
 * @param fanOut each unit or jointly
 * @param units the responsible units, groups resolved into members, in the order of the plan
 * @param shares each unit's share of the total in a window; empty where the total is not divided
 * @param floorOfAnother whether it only says which items count for another obligation
 * @param waiting whether it waits for something outside the plan
 * @param rollPolicy where a due date goes that is no working day
 */
public record Duty(
        ObligationKind kind,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable Recurrence period,
        @Nullable LocalDate dueDate,
        @Nullable DueRule dueRule,
        @Nullable LocalDate validFrom,
        @Nullable Multiplier per,
        FanOut fanOut,
        List<String> units,
        Map<String, BigDecimal> shares,
        boolean floorOfAnother,
        boolean waiting,
        RollPolicy rollPolicy) {

    public Duty {
        units = List.copyOf(units);
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /** Whether it asks somebody for something, be it in a window that is over. */
    public boolean asks() {
        return opens() && (shares.isEmpty() || shares.values().stream().anyMatch(share -> share.signum() > 0));
    }

    /** Whether assignments are opened for it at all. */
    boolean opens() {
        boolean unscheduled = kind == ObligationKind.UNSCHEDULED;
        boolean floor = kind == ObligationKind.LIMIT && floorOfAnother;
        return !unscheduled && !floor && !units.isEmpty();
    }
}
