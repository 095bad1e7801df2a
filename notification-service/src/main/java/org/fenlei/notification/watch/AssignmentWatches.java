package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fenlei.contracts.AssignmentCancelled;
import org.fenlei.contracts.AssignmentFulfilled;
import org.fenlei.contracts.AssignmentOpened;
import org.fenlei.contracts.AssignmentProgressed;
import org.fenlei.contracts.AssignmentReopened;
import org.fenlei.contracts.AssignmentRescheduled;
import org.fenlei.contracts.AssignmentRevised;
import org.fenlei.contracts.AssignmentState;
import org.fenlei.contracts.AssignmentWaived;
import org.fenlei.kit.event.EventMeta;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;
import org.fenlei.notification.subject.domain.Details;
import org.fenlei.notification.subject.domain.Matter;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.fenlei.notification.watch.domain.Notice;
import org.fenlei.notification.watch.domain.Notice.Effect;
import org.jspecify.annotations.Nullable;

/** Watches every assignment that has a date and something to do. */
@ApplicationScoped
class AssignmentWatches implements EventSubscriptions {
    private static final String LEDGER = "LEDGER_SUBMITTED";

    private final FollowSubject subjects;

    AssignmentWatches(FollowSubject subjects) {
        this.subjects = subjects;
    }

    @Override
    public void register(EventRoutes routes) {
        routes.on(
                AssignmentOpened.class,
                (event, meta) -> follow(event.assignment(), event.version(), meta, Effect.OPENS));
        routes.on(
                AssignmentReopened.class,
                (event, meta) -> follow(event.assignment(), event.version(), meta, Effect.OPENS));
        routes.on(
                AssignmentProgressed.class,
                (event, meta) -> follow(event.assignment(), event.version(), meta, Effect.UPDATES));
        routes.on(
                AssignmentRescheduled.class,
                (event, meta) -> follow(event.assignment(), event.version(), meta, Effect.UPDATES));
        routes.on(
                AssignmentRevised.class,
                (event, meta) -> follow(event.assignment(), event.version(), meta, Effect.UPDATES));
        routes.on(
                AssignmentFulfilled.class,
                (event, meta) -> follow(event.assignment(), event.version(), meta, Effect.FULFILS));
        routes.on(
                AssignmentWaived.class,
                (event, meta) -> follow(event.assignment(), event.version(), meta, Effect.WAIVES));
        routes.on(
                AssignmentCancelled.class,
                (event, meta) -> follow(event.assignment(), event.version(), meta, Effect.CANCELS));
    }

    private void follow(AssignmentState assignment, long version, EventMeta meta, Effect effect) {
        LocalDate due = assignment.effectiveDueDate() != null ? assignment.effectiveDueDate() : assignment.dueDate();
        Effect watched = assignment.watched() && due != null ? effect : Effect.RESTS;
        LocalDate dated = due != null ? due : assignment.windowTo();
        Matter matter = new Matter(
                SubjectKind.ASSIGNMENT,
                assignment.assignmentId(),
                assignment.unitCodes(),
                assignment.title(),
                assignment.dueDate() != null ? assignment.dueDate() : dated,
                dated,
                details(assignment));
        Effect effective = effect == Effect.OPENS || effect == Effect.UPDATES ? watched : effect;
        subjects.follow(new Notice(matter, version, meta.time(), effective), ledgerKey(assignment));
    }

    private static Details details(AssignmentState assignment) {
        BigDecimal required = assignment.required();
        boolean limit = required == null && assignment.maximum() != null;
        return new Details(
                assignment.planId(),
                assignment.planYear(),
                assignment.taskNumber(),
                assignment.period(),
                limit ? assignment.maximum() : required,
                assignment.counted(),
                assignment.unitOfMeasure(),
                limit,
                null);
    }

    /** Only the duty to report one whole month's ledger rests while that ledger is to be resubmitted. */
    private static @Nullable String ledgerKey(AssignmentState assignment) {
        YearMonth month = YearMonth.from(assignment.windowFrom());
        boolean oneMonth = assignment.windowFrom().equals(month.atDay(1))
                && assignment.windowTo().equals(month.atEndOfMonth());
        return LEDGER.equals(assignment.measure())
                        && oneMonth
                        && assignment.unitCodes().size() == 1
                ? LedgerWatches.key(assignment.unitCodes().get(0), month.toString())
                : null;
    }
}
