package org.fenlei.ledger.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fenlei.contracts.AssignmentCancelled;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentProgressed;
import org.fenlei.contracts.AssignmentReopened;
import org.fenlei.contracts.AssignmentRescheduled;
import org.fenlei.contracts.AssignmentRevised;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.contracts.AssignmentWaived;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;

/**
 * Learns who owes a ledger: every unit of an assignment that ledgers fulfil, for every month in its window. A ledger
 * belongs to one unit, so each unit of a joint assignment owes its own.
 */
@ApplicationScoped
class LedgerDutyEvents implements EventSubscriptions {

    private static final String MEASURE = "LEDGER_SUBMITTED";

    private final LedgerDuties duties;

    @Inject
    LedgerDutyEvents(LedgerDuties duties) {
        this.duties = duties;
    }

    @Override
    public void register(EventRoutes routes) {
        routes.on(AssignmentOpened.class, (event, meta) -> owed(event.version(), event.assignment()))
                .on(AssignmentProgressed.class, (event, meta) -> owed(event.version(), event.assignment()))
                .on(AssignmentFulfilled.class, (event, meta) -> owed(event.version(), event.assignment()))
                .on(AssignmentReopened.class, (event, meta) -> owed(event.version(), event.assignment()))
                .on(AssignmentRescheduled.class, (event, meta) -> owed(event.version(), event.assignment()))
                .on(AssignmentRevised.class, (event, meta) -> owed(event.version(), event.assignment()))
                .on(AssignmentWaived.class, (event, meta) -> ended(event.version(), event.assignment()))
                .on(AssignmentCancelled.class, (event, meta) -> ended(event.version(), event.assignment()));
    }

    private void owed(long version, AssignmentState assignment) {
        keep(version, assignment, true);
    }

    private void ended(long version, AssignmentState assignment) {
        keep(version, assignment, false);
    }

    private void keep(long version, AssignmentState assignment, boolean owed) {
        if (MEASURE.equals(assignment.measure())) {
            duties.keep(new LedgerDuties.Duty(
                    assignment.assignmentId(),
                    version,
                    assignment.unitCodes(),
                    assignment.windowFrom(),
                    assignment.windowTo(),
                    assignment.effectiveDueDate(),
                    owed));
        }
    }
}
