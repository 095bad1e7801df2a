package org.fenlei.task.plan.domain;

import java.util.List;
import java.util.UUID;
import org.fenlei.task.domain.UnitName;
import org.fenlei.task.obligation.domain.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says in one task.
 *
 * @param id the task's id
 * @param key the key under which the draft knows it
 * @param number its number in the plan
 * @param category the heading above it
 * @param text its words
 * @param deadlineText the deadline as the plan words it
 * @param leadUnits responsible units
 * @param supportingUnits units that help
 * @param openList whether more units than those named may be meant
 * @param obligations its demands, in the plan's order
 */
public record TaskContent(
        UUID id,
        String key,
        String number,
        @Nullable String category,
        String text,
        @Nullable String deadlineText,
        List<UnitName> leadUnits,
        List<UnitName> supportingUnits,
        boolean openList,
        List<Obligation> obligations) {

    public TaskContent {
        leadUnits = List.copyOf(leadUnits);
        supportingUnits = List.copyOf(supportingUnits);
        obligations = List.copyOf(obligations);
    }
}
