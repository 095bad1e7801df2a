package org.fenlei.task.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.Names;
import org.fenlei.task.assignment.SucceedPlan;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.Named;
import org.fenlei.task.obligation.domain.DueRule;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.plan.domain.Change;
import org.fenlei.task.plan.domain.FieldChange;
import org.fenlei.task.plan.domain.PlanDifference;
import org.fenlei.task.plan.domain.TaskContent;
import org.jspecify.annotations.Nullable;

/** What a plan changes, as the API shows it. */
@Schema(name = "PlanDifference")
record PlanDifferenceView(
        UUID planId,

        @Schema(description = "The plan that was asked for, or the one before it; null if there is none") @Nullable
        UUID against,

        @Schema(description = "From when the plan holds, or would", examples = "2023-07-01") @Nullable
        LocalDate effectiveDate,

        Counts tasks,
        Counts obligations,

        @Schema(description = "In the plan's order, then what it has no more; without what did not change")
        List<TaskChange> changes,

        @Schema(
                description =
                        "What publishing the draft would do to assignments; null unless it is a draft, beside a plan that was"
                                + " asked for, and while"
                                + " some of its totals cannot be divided or some dates lie too far from its year")
        @Nullable
        Consequences consequences,

        @Schema(
                description =
                        "Totals of the draft that cannot be divided among their units, and recurring demands whose"
                                + " first or last day lies too far from its year; until that is mended, it cannot be published")
        List<FieldError> notDivisible) {

    /** How many of which. */
    @Schema(name = "PlanDifferenceCounts")
    record Counts(
            @Schema(examples = "1") long added,
            @Schema(examples = "2") long withdrawn,
            @Schema(examples = "3") long changed,
            @Schema(examples = "27") long unchanged) {

        static Counts of(Stream<Change> changes) {
            List<Change> all = changes.toList();
            return new Counts(
                    count(all, Change.ADDED),
                    count(all, Change.WITHDRAWN),
                    count(all, Change.CHANGED),
                    count(all, Change.UNCHANGED));
        }

        private static long count(List<Change> all, Change which) {
            return all.stream().filter(each -> each == which).count();
        }
    }

    /** A task that changed. */
    @Schema(name = "TaskChange")
    record TaskChange(
            Change change,
            @Schema(examples = "调整") String changeName,

            @Schema(description = "Null if it is new") @Nullable
            TaskSide before,

            @Schema(description = "Null if it is withdrawn") @Nullable
            TaskSide after,

            List<Field> fields,
            @Schema(description = "Those that changed") List<ObligationChange> obligations) {}

    /** A task in one of the plans. */
    @Schema(name = "TaskChangeSide")
    record TaskSide(
            UUID id,
            @Schema(examples = "12") String number,
            @Schema(examples = "每月至少举办1次分类讲堂。") String text) {

        static @Nullable TaskSide of(@Nullable TaskContent task) {
            return task == null ? null : new TaskSide(task.id(), task.number(), task.text());
        }
    }

    /** A demand that changed. */
    @Schema(name = "ObligationChange")
    record ObligationChange(
            Change change,
            @Schema(examples = "调整") String changeName,

            @Schema(description = "Null if it is new") @Nullable
            ObligationSide before,

            @Schema(description = "Null if it is withdrawn") @Nullable
            ObligationSide after,

            List<Field> fields) {}

    /** A demand in one of the plans. */
    @Schema(name = "ObligationChangeSide")
    record ObligationSide(
            UUID id, @Schema(examples = "每月至少举办1次分类讲堂") String title) {

        static @Nullable ObligationSide of(@Nullable Obligation obligation) {
            return obligation == null ? null : new ObligationSide(obligation.id(), obligation.title());
        }
    }

    /** A field that differs. */
    @Schema(name = "FieldChange")
    record Field(
            @Schema(description = "As in the JSON of tasks and obligations", examples = "minimum")
            String field,

            @Schema(examples = "最低数量") String fieldName,

            @Schema(description = "A text, number, truth value, list of texts, or due rule; null if it had none")
            @Nullable
            Object before,

            @Schema(description = "As before; null if it has none") @Nullable
            Object after,

            @Schema(description = "For people", examples = "2") @Nullable
            String beforeText,

            @Schema(description = "For people", examples = "3") @Nullable
            String afterText) {}

    /** What would become of assignments. */
    @Schema(name = "PlanConsequences")
    record Consequences(
            @Schema(description = "Asked for the first time", examples = "12")
            int opened,

            @Schema(description = "Go on with their reports", examples = "1081")
            int carriedOver,

            @Schema(description = "Of those that go on: ask something else now", examples = "36")
            int changed,

            @Schema(description = "Nobody has to do them any more", examples = "9")
            int cancelled,

            List<Warning> warnings) {}

    static PlanDifferenceView of(ComparePlan.Result result, Names names) {
        PlanDifference difference = result.difference();
        return new PlanDifferenceView(
                result.plan().id,
                result.against() == null ? null : result.against().id,
                result.effective(),
                Counts.of(difference.tasks().stream().map(PlanDifference.OfTask::change)),
                Counts.of(difference.obligations().map(PlanDifference.OfObligation::change)),
                difference.tasks().stream()
                        .filter(task -> task.change() != Change.UNCHANGED)
                        .map(task -> task(task, names))
                        .toList(),
                consequences(result.outcome()),
                result.hindrances());
    }

    private static @Nullable Consequences consequences(SucceedPlan.@Nullable Outcome outcome) {
        return outcome == null
                ? null
                : new Consequences(
                        outcome.opened().count(),
                        outcome.carriedOver(),
                        outcome.changed(),
                        outcome.cancelled(),
                        outcome.opened().warnings());
    }

    private static TaskChange task(PlanDifference.OfTask task, Names names) {
        return new TaskChange(
                task.change(),
                names.of(task.change()),
                TaskSide.of(task.before()),
                TaskSide.of(task.after()),
                fields(task.fields(), names),
                task.obligations().stream()
                        .filter(each -> each.change() != Change.UNCHANGED)
                        .map(each -> new ObligationChange(
                                each.change(),
                                names.of(each.change()),
                                ObligationSide.of(each.before()),
                                ObligationSide.of(each.after()),
                                fields(each.fields(), names)))
                        .toList());
    }

    private static List<Field> fields(List<FieldChange> changes, Names names) {
        return changes.stream()
                .map(change -> new Field(
                        change.field(),
                        names.of(FieldName.of(change.field())),
                        change.before(),
                        change.after(),
                        text(change.before(), names),
                        text(change.after(), names)))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value, Names names) {
        if (value instanceof Named code) {
            return names.of(code);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? null
                    : String.join("、", list.stream().map(Object::toString).toList());
        }
        if (value instanceof Apportionment apportionment) {
            return names.of(apportionment.method());
        }
        if (value instanceof DueRule rule) {
            return rule.of() + " " + Objects.toString(rule.month(), "*") + "-" + Objects.toString(rule.day(), "*");
        }
        return value == null ? null : value.toString();
    }
}
