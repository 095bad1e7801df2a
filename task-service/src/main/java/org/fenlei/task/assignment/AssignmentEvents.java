package org.fenlei.task.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.fenlei.contracts.AssignmentCancelled;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentProgressed;
import org.fenlei.contracts.AssignmentReopened;
import org.fenlei.contracts.AssignmentRescheduled;
import org.fenlei.contracts.AssignmentRevised;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.contracts.AssignmentWaived;
import org.fenlei.contracts.Event;
import org.fenlei.task.assignment.domain.Assignment;
import org.jspecify.annotations.Nullable;

/** Facts about assignments as events. */
public final class AssignmentEvents {

    private AssignmentEvents() {}

    static Event opened(Assignment assignment) {
        return new AssignmentOpened(assignment.version(), state(assignment));
    }

    /** What a count means: fulfilled, reopened, or only progressed; nothing if it changed nothing or had ended. */
    static Optional<Event> counted(Assignment before, Assignment after, String reason) {
        if (after.ended()) {
            return Optional.empty();
        }
        LocalDate since = after.progress().fulfilledOn();
        boolean sameDay = since != null && since.equals(before.progress().fulfilledOn());
        boolean sameCount =
                after.progress().counted().compareTo(before.progress().counted()) == 0;
        if (since != null && !sameDay) {
            return Optional.of(fulfilled(after, since));
        }
        if (since == null && before.progress().fulfilledOn() != null) {
            return Optional.of(reopened(after, reason));
        }
        return sameCount ? Optional.empty() : Optional.of(new AssignmentProgressed(after.version(), state(after)));
    }

    /** Somebody else answers for it, or for more of it; who listens takes the whole state over. */
    static Event progressed(Assignment after) {
        return new AssignmentProgressed(after.version(), state(after));
    }

    /** What was over has to be done again, or after all. */
    static Event reopened(Assignment after, String reason) {
        return new AssignmentReopened(after.version(), state(after), reason);
    }

    /** What had ended is to be done again, unless what was done meanwhile is enough. */
    static Event takenUpAgain(Assignment after, String reason) {
        LocalDate since = after.progress().fulfilledOn();
        return since == null ? reopened(after, reason) : fulfilled(after, since);
    }

    private static Event fulfilled(Assignment after, LocalDate since) {
        return new AssignmentFulfilled(after.version(), state(after), since, after.late());
    }

    static Event rescheduled(Assignment after, @Nullable LocalDate previous, String reason) {
        return new AssignmentRescheduled(after.version(), state(after), previous, reason);
    }

    static Event revised(Assignment before, Assignment after, String reason) {
        return new AssignmentRevised(
                after.version(), state(after), before.duty().planId().toString(), before.dueDate(), reason);
    }

    static Event waived(Assignment after, String reason) {
        return new AssignmentWaived(after.version(), state(after), reason);
    }

    static Event cancelled(Assignment after, String reason) {
        return new AssignmentCancelled(after.version(), state(after), reason);
    }

    /** An assignment as events carry it. */
    public static AssignmentState state(Assignment assignment) {
        Assignment.OfObligation duty = assignment.duty();
        return new AssignmentState(
                assignment.id().toString(),
                duty.planId().toString(),
                duty.planYear(),
                duty.taskId().toString(),
                duty.taskNumber(),
                duty.obligationId().toString(),
                duty.title(),
                duty.kind().name(),
                duty.measure().name(),
                duty.fanOut().name(),
                assignment.unitCodes(),
                assignment.period(),
                assignment.window().from(),
                assignment.window().to(),
                assignment.dueDate(),
                assignment.effectiveDueDate(),
                assignment.required(),
                assignment.maximum(),
                assignment.progress().counted(),
                duty.unitOfMeasure(),
                assignment.watched());
    }
}
