package org.fenlei.task.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.Names;
import org.fenlei.task.assignment.SucceedPlan;
import org.fenlei.task.plan.domain.PlanStatus;
import org.jspecify.annotations.Nullable;

/** A plan as the API shows it. */
@Schema(name = "Plan")
record PlanView(
        UUID id,

        @Schema(
                description =
                        "Its line account and its questions, at `/plan-imports/{importId}` for those who may read them;"
                                + " a draft made by hand from a plan in force has one of its own")
        UUID importId,

        @Schema(description = "Null while the question for it is open", examples = "2023") @Nullable
        Integer year,

        @Schema(examples = "YX") String districtUnit,
        @Schema(examples = "云溪区") String districtUnitName,
        @Schema(examples = "云溪区2023年生活垃圾分类重点任务分解表") String title,
        PlanStatus status,
        @Schema(examples = "已发布") String statusName,

        @Schema(description = "Windows that end before it are not opened; set at publication") @Nullable
        LocalDate effectiveDate,

        @Schema(description = "The plan that replaced it") @Nullable
        UUID supersededBy,

        @Schema(
                description = "The plan that it replaced; of a draft, the plan that it was made from or, if it was read"
                        + " from a file, the one in force then; null if there is none")
        @Nullable
        UUID revises,

        @Schema(description = "The how manieth of its district and year; null until it is published", examples = "1")
        @Nullable
        Integer revision,

        @Nullable Instant publishedAt,

        @Schema(description = "Since when nothing of it changes any more; null until then") @Nullable
        Instant closedAt,

        @Schema(description = "Also the ETag", examples = "3")
        long version,

        Instant updatedAt) {

    static PlanView of(PlanRow row, Names names) {
        return of(row, names, names.ofUnits(Set.of(row.districtUnit)));
    }

    static PlanView of(PlanRow row, Names names, Map<String, String> unitNames) {
        return new PlanView(
                row.id,
                row.importId,
                row.year,
                row.districtUnit,
                unitNames.getOrDefault(row.districtUnit, row.districtUnit),
                row.title,
                row.status,
                names.of(row.status),
                row.effectiveDate,
                row.supersededBy,
                row.revises,
                row.revision,
                row.publishedAt,
                row.closedAt,
                row.version,
                row.updatedAt);
    }

    /** What came of a publication. */
    @Schema(name = "Publication")
    record Publication(
            PlanView plan,

            @Schema(description = "How many were opened", examples = "1462")
            int assignments,

            @Schema(description = "How many of the plan that it replaced go on, with their reports", examples = "0")
            int carriedOver,

            @Schema(description = "How many of those ask something else now, such as another date", examples = "0")
            int changed,

            @Schema(description = "How many nobody has to do any more", examples = "0")
            int cancelled,

            @Schema(
                    description =
                            "Whether some fall due, or have reminders, in a year of which no work calendar is published")
            boolean provisional,

            @Schema(
                    description =
                            "Demands that opened nothing although they should, such as `OPENS_NOTHING`: all their dates are"
                                    + " over before the plan takes effect, or not in its year; `EARLIER_WINDOWS_LEFT_OUT`:"
                                    + " of its windows in earlier years those are not opened that are over before the plan"
                                    + " takes effect; `NOTHING_TO_MULTIPLY_BY`: nothing is registered of what a quantity is"
                                    + " multiplied by, below the units that it names; `GROUP_CHANGED`: units joined"
                                    + " or left a group since the plan was read, and it keeps the members of then until it is"
                                    + " revised; `NO_RESPONSIBLE_UNIT`: nobody is to answer for it; `NO_SHARE`: a unit's part"
                                    + " of an apportioned total is nothing; `MULTIPLIER_UNKNOWN`: what a quantity is"
                                    + " multiplied by is not registered in the directory at all; `CALENDAR_MISSING`: a year"
                                    + " without a work calendar")
            List<Warning> warnings) {

        static Publication of(PlanView plan, SucceedPlan.Outcome outcome) {
            return new Publication(
                    plan,
                    outcome.opened().count(),
                    outcome.carriedOver(),
                    outcome.changed(),
                    outcome.cancelled(),
                    outcome.opened().provisional(),
                    outcome.opened().warnings());
        }
    }

    /** What the audit keeps of a plan. */
    record Audited(
            PlanStatus status,
            @Nullable Integer year,
            @Nullable LocalDate effectiveDate,
            long version,
            @Nullable String reason) {

        static Audited of(PlanRow row) {
            return of(row, null);
        }

        static Audited of(PlanRow row, @Nullable String reason) {
            return new Audited(row.status, row.year, row.effectiveDate, row.version, reason);
        }
    }
}
