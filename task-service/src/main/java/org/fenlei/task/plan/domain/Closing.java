package org.fenlei.task.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.kit.domain.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Whether the books of a plan can be closed: its year is over, nothing of it can be done in time any more, and nobody
 * waits for a decision about a date.
 *
 * @param year of the plan
 * @param stillDue how many of its assignments are neither done nor late
 * @param lastDay the last day on which one of those falls due; null if there is none
 * @param undecided how many requests for a later date nobody has decided about
 */
public record Closing(int year, long stillDue, @Nullable LocalDate lastDay, long undecided) {

    /** All that stands against it on a day, for a person to read. */
    public List<FieldError> hindrances(LocalDate today) {
        List<FieldError> hindrances = new ArrayList<>();
        LocalDate over = LocalDate.of(year, 12, 31);
        if (!today.isAfter(over)) {
            hindrances.add(new FieldError(
                    "/year", "YEAR_NOT_OVER", "计划年度至" + over + "为止。 The year lasts until " + over + "."));
        }
        if (stillDue > 0) {
            hindrances.add(new FieldError(
                    "/assignments",
                    "STILL_DUE",
                    "尚有" + stillDue + "项任务未到期，最迟" + lastDay + "。 " + stillDue
                            + " assignments are not due yet, the last on " + lastDay + "."));
        }
        if (undecided > 0) {
            hindrances.add(new FieldError(
                    "/extensions",
                    "EXTENSIONS_UNDECIDED",
                    "尚有" + undecided + "件延期申请未审批。 " + undecided + " requests for an extension are undecided."));
        }
        return hindrances;
    }
}
