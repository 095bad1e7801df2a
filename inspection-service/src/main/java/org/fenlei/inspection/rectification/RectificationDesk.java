package org.fenlei.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.rectification.domain.Rectification;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.jspecify.annotations.Nullable;

/** Moves the due date of a rectification, and closes it. */
@ApplicationScoped
class RectificationDesk {

    private static final int LONGEST_TEXT = 2000;

    private final Rectifications rectifications;
    private final CurrentCaller caller;
    private final Wording wording;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    RectificationDesk(
            Rectifications rectifications,
            CurrentCaller caller,
            Wording wording,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.rectifications = rectifications;
        this.caller = caller;
        this.wording = wording;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    Rectification extend(UUID id, ExtensionRequest request, @Nullable String ifMatch) {
        Rectification before = take(id, ifMatch);
        Faults faults = new Faults();
        before.checkExtension(request.dueDate(), LocalDate.now(clock), faults);
        String reason = faults.text("/reason", request.reason(), LONGEST_TEXT);
        wording.refuseIfAny(faults);
        LocalDate due = request.dueDate() == null ? before.dueDate() : request.dueDate();
        Rectification after = before.extendedTo(due, clock.instant());
        save(before, after);
        remember(before, after, reason);
        outbox.append(RectificationEvents.extended(after, before.dueDate(), reason));
        return after;
    }

    Rectification close(UUID id, ClosureRequest request, @Nullable String ifMatch) {
        Rectification before = take(id, ifMatch);
        LocalDate today = LocalDate.now(clock);
        LocalDate on = request.closedOn() == null ? today : request.closedOn();
        Faults faults = new Faults();
        before.checkClosure(on, today, faults);
        String evidence = faults.text("/evidence", request.evidence(), LONGEST_TEXT);
        wording.refuseIfAny(faults);
        Rectification after =
                before.closedBy(new Rectification.Closure(on, evidence, caller.displayName()), clock.instant());
        save(before, after);
        outbox.append(RectificationEvents.closed(after));
        return after;
    }

    /** @param ifMatch the version that the caller has seen; not needed here, but heeded */
    private Rectification take(UUID id, @Nullable String ifMatch) {
        Rectification rectification = rectifications.lock(id).orElseThrow(NotFound::new);
        if (ifMatch != null) {
            ETags.match(ifMatch, rectification.version());
        }
        rectification.requireOpen();
        return rectification;
    }

    private void save(Rectification before, Rectification after) {
        rectifications.save(after);
        audit.change("rectification", after.id().toString(), after.unitCode(), before, after);
    }

    private void remember(Rectification before, Rectification after, String reason) {
        ExtensionRow row = new ExtensionRow();
        row.id = Ids.next();
        row.rectificationId = after.id();
        row.previousDueDate = before.dueDate();
        row.dueDate = after.dueDate();
        row.reason = reason;
        row.grantedBy = caller.displayName();
        row.grantedAt = after.changedAt();
        rectifications.remember(row);
    }
}
