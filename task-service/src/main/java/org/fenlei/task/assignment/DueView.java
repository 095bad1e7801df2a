package org.fenlei.task.assignment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenlei.task.assignment.domain.Urgency;
import org.jspecify.annotations.Nullable;

/** What is still to be done, as the API shows it. */
@Schema(name = "DueAssignments", description = "One page of what is still to be done, most urgent first")
record DueView(
        @Schema(examples = "2023-03-20") LocalDate asOf,

        @Schema(description = "How many working days away is soon", examples = "5")
        int days,

        @Schema(
                description = "The last due date that is soon: days off after the last working day belong to it",
                examples = "2023-03-27")
        LocalDate soonUntil,

        @Schema(description = "How many there are of each urgency, whichever is asked for")
        List<Group> groups,

        @Schema(description = "In the order of urgency, then of due dates")
        List<Item> items,

        @Nullable String nextCursor) {

    /** An urgency. */
    @Schema(name = "DueGroup")
    record Group(
            Urgency urgency,
            @Schema(examples = "即将到期") String urgencyName,
            @Schema(examples = "3") long count) {}

    /** An assignment and how soon it falls due. */
    @Schema(name = "DueAssignment")
    record Item(
            Urgency urgency,
            @Schema(examples = "即将到期") String urgencyName,

            @Schema(
                    description =
                            "Working days after today up to the due date; 0 if it is today or only days off are left;"
                                    + " negative, since the due date, if it is over",
                    examples = "4")
            int workingDaysLeft,

            AssignmentView assignment) {}
}
