package org.fenlei.task.extension;

import java.util.Objects;
import org.fenlei.contracts.AssignmentExtensionClosed;
import org.fenlei.contracts.AssignmentExtensionRefused;
import org.fenlei.contracts.AssignmentExtensionRequested;
import org.fenlei.contracts.Event;
import org.fenlei.task.assignment.AssignmentEvents;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.extension.domain.Extension;

/**
 * Facts about extensions as events: the office learns that one is asked for, the unit that it is refused, and whoever
 * keeps a list of what is open that it is so no more. A granted one is the assignment's rescheduling as well. They leave
 * the assignment, and so its version, as it is.
 */
final class ExtensionEvents {

    private ExtensionEvents() {}

    static Event requested(Assignment assignment, Extension extension) {
        return new AssignmentExtensionRequested(
                assignment.version(),
                AssignmentEvents.state(assignment),
                extension.id().toString(),
                extension.unitCode(),
                extension.request().dueDate(),
                extension.request().reason());
    }

    static Event refused(Assignment assignment, Extension extension, String reason) {
        return new AssignmentExtensionRefused(
                assignment.version(),
                AssignmentEvents.state(assignment),
                extension.id().toString(),
                extension.unitCode(),
                extension.request().dueDate(),
                reason);
    }

    static Event closed(Assignment assignment, Extension extension) {
        Extension.Decision decision = Objects.requireNonNull(extension.decision());
        return new AssignmentExtensionClosed(
                assignment.version(),
                AssignmentEvents.state(assignment),
                extension.id().toString(),
                extension.unitCode(),
                decision.outcome().name(),
                extension.request().dueDate(),
                decision.dueDate(),
                decision.reason());
    }
}
