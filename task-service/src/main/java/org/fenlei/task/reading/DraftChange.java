package org.fenlei.task.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.domain.PeriodKind;
import org.jspecify.annotations.Nullable;

/** One change that an answer makes to a draft, as data: it can be stored, shown before it is made, and applied later. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DraftChange.SetYear.class, name = "SET_YEAR"),
    @JsonSubTypes.Type(value = DraftChange.SetDates.class, name = "SET_DATES"),
    @JsonSubTypes.Type(value = DraftChange.SetDueDate.class, name = "SET_DUE_DATE"),
    @JsonSubTypes.Type(value = DraftChange.SetFrequency.class, name = "SET_FREQUENCY"),
    @JsonSubTypes.Type(value = DraftChange.LeaveUncounted.class, name = "LEAVE_UNCOUNTED"),
    @JsonSubTypes.Type(value = DraftChange.SetFanOut.class, name = "SET_FAN_OUT"),
    @JsonSubTypes.Type(value = DraftChange.ResolveUnit.class, name = "RESOLVE_UNIT"),
    @JsonSubTypes.Type(value = DraftChange.SetLeadUnits.class, name = "SET_LEAD_UNITS"),
    @JsonSubTypes.Type(value = DraftChange.SetOwners.class, name = "SET_OWNERS")
})
public sealed interface DraftChange {

    /** The draft with this change made; what the change speaks of may have gone, then nothing changes. */
    PlanDraft applyTo(PlanDraft draft);

    /** The plan's year. The dates that follow from it are {@link SetDates} beside it in the same proposal. */
    record SetYear(int year) implements DraftChange {
        @Override
        public PlanDraft applyTo(PlanDraft draft) {
            return draft.withYear(year);
        }
    }

    /** The dates of one obligation. */
    record SetDates(
            String obligationKey,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate validFrom) implements DraftChange {
        @Override
        public PlanDraft applyTo(PlanDraft draft) {
            return DraftEdits.obligation(draft, obligationKey, found -> found.withDates(dueDate, validFrom));
        }
    }

    /** The due date of one obligation, and nothing else: its first day stays as it is by then. */
    record SetDueDate(String obligationKey, @Nullable LocalDate dueDate) implements DraftChange {
        @Override
        public PlanDraft applyTo(PlanDraft draft) {
            return DraftEdits.obligation(draft, obligationKey, found -> found.withDates(dueDate, found.validFrom()));
        }
    }

    /** An unscheduled obligation becomes recurring. */
    record SetFrequency(String obligationKey, PeriodKind period, BigDecimal minimum) implements DraftChange {
        @Override
        public PlanDraft applyTo(PlanDraft draft) {
            return DraftEdits.obligation(draft, obligationKey, found -> found.withFrequency(period, minimum));
        }
    }

    /** The number of one obligation is no demand: what is left is delivered by its date, or goes on all year. */
    record LeaveUncounted(String obligationKey) implements DraftChange {
        @Override
        public PlanDraft applyTo(PlanDraft draft) {
            return DraftEdits.obligation(draft, obligationKey, ObligationDraft::withoutQuantity);
        }
    }

    /** Who answers for the number of one obligation. */
    record SetFanOut(String obligationKey, FanOut fanOut) implements DraftChange {
        @Override
        public PlanDraft applyTo(PlanDraft draft) {
            return DraftEdits.obligation(draft, obligationKey, found -> found.withFanOut(fanOut));
        }
    }

    /** Every unresolved mention of a name, in all tasks and obligations, means these units; none = struck out. */
    record ResolveUnit(String name, List<UnitRef> units) implements DraftChange {
        public ResolveUnit {
            units = List.copyOf(units);
        }

        @Override
        public PlanDraft applyTo(PlanDraft draft) {
            return DraftEdits.units(draft, name, units);
        }
    }

    /** The responsible units of one task and of all its obligations. */
    record SetLeadUnits(String taskKey, List<UnitRef> units) implements DraftChange {
        public SetLeadUnits {
            units = List.copyOf(units);
        }

        @Override
        public PlanDraft applyTo(PlanDraft draft) {
            return DraftEdits.leadUnits(draft, taskKey, units);
        }
    }

    /** The responsible units of one obligation, some of its task's. */
    record SetOwners(String obligationKey, List<UnitRef> units) implements DraftChange {
        public SetOwners {
            units = List.copyOf(units);
        }

        @Override
        public PlanDraft applyTo(PlanDraft draft) {
            return DraftEdits.obligation(
                    draft, obligationKey, found -> found.withUnits(units, found.supportingUnits()));
        }
    }
}
