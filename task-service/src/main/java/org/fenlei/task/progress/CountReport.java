package org.fenlei.task.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Warning;
import org.fenlei.task.assignment.CountUp;
import org.fenlei.task.assignment.Floors;
import org.fenlei.task.assignment.ReachedTargets;
import org.fenlei.task.assignment.RecordedWholes;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.counting.CountOccurrence;
import org.fenlei.task.counting.domain.SummaryDemand;
import org.fenlei.task.evidence.Evidence;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.progress.domain.Figures;
import org.fenlei.task.progress.domain.ReportStatus;
import org.jspecify.annotations.Nullable;

/** What every version of a report has in common: what can be wrong with it, and that it is counted. */
@ApplicationScoped
class CountReport {

    private final CountUp countUp;
    private final Floors floors;
    private final RecordedWholes wholes;
    private final ReachedTargets targets;
    private final Clock clock;

    @Inject
    CountReport(CountUp countUp, Floors floors, RecordedWholes wholes, ReachedTargets targets, Clock clock) {
        this.countUp = countUp;
        this.floors = floors;
        this.wholes = wholes;
        this.targets = targets;
        this.clock = clock;
    }

    /** The report, the assignment as it is now, and what a person should look at. */
    record Result(ProgressReportRow report, Assignment assignment, List<Warning> warnings) {}

    /** What is reported, with what goes without saying: one occurrence, or the recorded whole of a share. */
    Figures completed(Assignment assignment, @Nullable String unit, Figures figures) {
        return figures.completed(assignment.duty().kind()).withDenominator(wholes.of(assignment, unit));
    }

    /** Everything that is wrong with what is reported. */
    List<FieldError> errors(Assignment assignment, Figures figures, List<Evidence> evidence) {
        LocalDate today = LocalDate.now(clock);
        List<FieldError> errors =
                new ArrayList<>(figures.errors(assignment.duty().kind(), assignment.firstDayThatCounts(), today));
        errors.addAll(Evidence.errors(evidence, today));
        return errors;
    }

    /**
     * Counts the version that was just kept.
     *
     * @param locked the assignment, locked by the caller
     * @param reason why the assignment is reopened, should it be
     */
    Result run(Assignment locked, ProgressReportRow report, String reason) {
        RecordedWholes.OfAll whole = wholes.ofAll(locked);
        Assignment counted = countUp.run(locked, report.entry(whole.recorded()), report.unitCode, reason);
        return new Result(report, counted, warnings(locked, report, whole.missing()));
    }

    private List<Warning> warnings(Assignment assignment, ProgressReportRow report, boolean wholeMissing) {
        List<Warning> warnings = new ArrayList<>();
        if (report.status == ReportStatus.WITHDRAWN) {
            return warnings;
        }
        if (assignment.waiting()) {
            warnings.add(new Warning(
                    "",
                    "STILL_WAITING",
                    "前置条件尚未登记为已满足，请核实后填报。 Its condition is not recorded as met yet: please check."));
        }
        targets.of(assignment, report.unitCode)
                .filter(target -> report.figures().isOfAnotherWhole(target.counted()))
                .map(target -> differsFromTarget(report, target))
                .ifPresent(warnings::add);
        OptionalLong whole = wholes.of(assignment, report.unitCode);
        if (whole.isPresent() && report.figures().differsFrom(whole.getAsLong())) {
            warnings.add(new Warning(
                    "/denominator",
                    "DENOMINATOR_DIFFERS",
                    "分母与登记的基数相差超过10%。 More than 10 % off what is recorded: " + whole.getAsLong()));
        }
        if (!floors.admit(assignment.duty().obligationId(), report.itemValue)) {
            warnings.add(
                    new Warning("/itemValue", "BELOW_FLOOR", "低于计划要求，不计入进度。 Below the plan's floor: not counted."));
        }
        if (wholeMissing) {
            warnings.add(
                    new Warning(
                            "/denominator",
                            "WHOLE_UNKNOWN",
                            "部分责任单位的基数未登记，待各单位均已填报后方可认定是否达标。 Not recorded of all units: it is decided once all have reported."));
        }
        if (alsoCountedByEvents(assignment.duty())) {
            warnings.add(new Warning(
                    "", "ALSO_COUNTED_BY_EVENTS", "本项任务也由系统自动计数，请勿重复填报。 Also counted by events: do not report twice."));
        }
        if (assignment.duty().measure() == Measure.REPORTED
                && SummaryDemand.askedFor(CountOccurrence.target(assignment)).isPresent()) {
            warnings.add(new Warning(
                    "",
                    "ALSO_COUNTED_BY_SUMMARY",
                    "提交季度或年度总结即计为完成，请勿重复填报。 Handing the summary in counts for it: do not report it as well."));
        }
        return warnings;
    }

    private static Warning differsFromTarget(ProgressReportRow report, ReachedTargets.Reached target) {
        String reported = Decimals.text(Objects.requireNonNull(report.figures().denominator()));
        String counted = Decimals.text(target.counted());
        return new Warning(
                "/denominator",
                "DIFFERS_FROM_TARGET",
                "分母 " + reported + " 与“" + target.title() + "”已计入的 " + counted + " 不一致。 The denominator is " + reported
                        + ", but " + counted + " are counted of the target that the share is limited to.");
    }

    private static boolean alsoCountedByEvents(Assignment.OfObligation duty) {
        return duty.measure() != Measure.REPORTED && duty.measure().canCount(duty.kind());
    }
}
