package org.fenlei.task.obligation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.UnitNamesColumn;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.domain.UnitName;
import org.fenlei.task.obligation.domain.DueRule;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.jspecify.annotations.Nullable;

/** An obligation as it is stored. */
@Entity
@Table(name = "obligation")
class ObligationRow {

    @Id
    UUID id;

    UUID planId;
    UUID taskId;
    int position;
    String draftKey;
    String title;

    @Enumerated(EnumType.STRING)
    ObligationKind kind;

    @Nullable
    String actor;

    @Nullable
    String counted;

    @Nullable
    BigDecimal minimum;

    @Nullable
    BigDecimal maximum;

    @Nullable
    String unitOfMeasure;

    @Enumerated(EnumType.STRING)
    @Nullable
    Recurrence period;

    @Nullable
    LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    DueRule.@Nullable Of dueOf;

    @Nullable
    Integer dueMonth;

    @Nullable
    Integer dueDay;

    @Nullable
    LocalDate validFrom;

    @Nullable
    String per;

    @Enumerated(EnumType.STRING)
    @Nullable
    DenominatorKind denominator;

    @Convert(converter = ApportionmentColumn.class)
    @Nullable
    Apportionment apportionment;

    @Enumerated(EnumType.STRING)
    FanOut fanOut;

    @Enumerated(EnumType.STRING)
    Measure measure;

    @Convert(converter = UnitNamesColumn.class)
    List<UnitName> leadUnits;

    @Convert(converter = UnitNamesColumn.class)
    List<UnitName> supportingUnits;

    @Nullable
    UUID dependsOn;

    @Nullable
    String waitsFor;

    @Enumerated(EnumType.STRING)
    RollPolicy rollPolicy;

    Integer[] sourceLines;
    String sourceText;
    BigDecimal confidence;
    long version;
    Instant updatedAt;

    /** Takes over another value; a place that others moved it to is no change of its own. Whether anything changed. */
    boolean becomes(Obligation next, Instant now) {
        position = next.position();
        boolean changed = !value().equals(next);
        if (changed) {
            become(next, now);
        }
        return changed;
    }

    void become(Obligation value, Instant now) {
        id = value.id();
        planId = value.planId();
        taskId = value.taskId();
        position = value.position();
        draftKey = value.key();
        title = value.title();
        kind = value.kind();
        actor = value.actor();
        counted = value.counted();
        minimum = value.minimum();
        maximum = value.maximum();
        unitOfMeasure = value.unitOfMeasure();
        period = value.period();
        dueDate = value.dueDate();
        DueRule rule = value.dueRule();
        dueOf = rule == null ? null : rule.of();
        dueMonth = rule == null ? null : rule.month();
        dueDay = rule == null ? null : rule.day();
        validFrom = value.validFrom();
        per = value.per();
        denominator = value.denominator();
        apportionment = value.apportionment();
        fanOut = value.fanOut();
        measure = value.measure();
        leadUnits = value.leadUnits();
        supportingUnits = value.supportingUnits();
        dependsOn = value.dependsOn();
        waitsFor = value.waitsFor();
        rollPolicy = value.rollPolicy();
        sourceLines = value.sourceLines().toArray(Integer[]::new);
        sourceText = value.sourceText();
        confidence = BigDecimal.valueOf(value.confidence());
        version++;
        updatedAt = now;
    }

    Obligation value() {
        return new Obligation(
                id,
                planId,
                taskId,
                position,
                draftKey,
                title,
                kind,
                actor,
                counted,
                minimum,
                maximum,
                unitOfMeasure,
                period,
                dueDate,
                dueOf == null ? null : new DueRule(dueOf, dueMonth, dueDay),
                validFrom,
                per,
                denominator,
                apportionment,
                fanOut,
                measure,
                leadUnits,
                supportingUnits,
                dependsOn,
                waitsFor,
                rollPolicy,
                List.of(sourceLines),
                sourceText,
                confidence.doubleValue());
    }
}
