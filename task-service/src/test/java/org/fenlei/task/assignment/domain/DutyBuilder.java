package org.fenlei.task.assignment.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.obligation.domain.DueRule;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.jspecify.annotations.Nullable;

/** Duties for tests: what a test does not name is as plain as can be. */
final class DutyBuilder {
    private ObligationKind kind = ObligationKind.RECURRING;
    private @Nullable BigDecimal minimum;
    private @Nullable BigDecimal maximum;
    private @Nullable Recurrence period;
    private @Nullable LocalDate due;
    private @Nullable DueRule rule;
    private @Nullable LocalDate validFrom;
    private @Nullable Multiplier per;
    private FanOut fanOut = FanOut.EACH;
    private List<String> units = List.of("S1", "S2");
    private Map<String, BigDecimal> shares = Map.of();
    private boolean floor;
    private boolean waiting;
    private RollPolicy roll = RollPolicy.NONE;

    DutyBuilder kind(ObligationKind value) {
        kind = value;
        return this;
    }

    DutyBuilder minimum(String value) {
        minimum = new BigDecimal(value);
        return this;
    }

    DutyBuilder maximum(String value) {
        maximum = new BigDecimal(value);
        return this;
    }

    DutyBuilder period(Recurrence value) {
        period = value;
        return this;
    }

    DutyBuilder due(String value) {
        due = LocalDate.parse(value);
        return this;
    }

    DutyBuilder rule(DueRule value) {
        rule = value;
        return this;
    }

    DutyBuilder validFrom(String value) {
        validFrom = LocalDate.parse(value);
        return this;
    }

    DutyBuilder per(Multiplier value) {
        per = value;
        return this;
    }

    DutyBuilder fanOut(FanOut value) {
        fanOut = value;
        return this;
    }

    DutyBuilder units(String... codes) {
        units = List.of(codes);
        return this;
    }

    DutyBuilder shares(Map<String, BigDecimal> value) {
        shares = value;
        return this;
    }

    DutyBuilder floor() {
        floor = true;
        return this;
    }

    DutyBuilder waiting() {
        waiting = true;
        return this;
    }

    DutyBuilder roll(RollPolicy value) {
        roll = value;
        return this;
    }

    Duty build() {
        return new Duty(
                kind, minimum, maximum, period, due, rule, validFrom, per, fanOut, units, shares, floor, waiting, roll);
    }
}
