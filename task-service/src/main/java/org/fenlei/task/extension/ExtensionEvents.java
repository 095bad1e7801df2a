package org.fenlei.task.extension;

import org.fenlei.contracts.AssignmentExtensionRefused;
import org.fenlei.contracts.AssignmentExtensionRequested;
import org.fenlei.contracts.Event;
import org.fenlei.task.assignment.AssignmentEvents;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.extension.domain.Extension;

/**
 * Facts about extensions as events: the office learns that one is asked for, the unit that it is refused. A granted one
 * is the assignment's rescheduling. They leave the assignment, and so its version, as it is.
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
}
