package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.fenlei.contracts.UnitChanged;
import org.fenlei.contracts.UnitRegistered;
import org.fenlei.contracts.UnitState;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.unit.domain.UnitDetails;
import org.jspecify.annotations.Nullable;

/** Saves one unit with all that belongs to it: the copy that scope is decided by, the event, the audit. */
@ApplicationScoped
class SaveUnit {

    private final Units units;
    private final UnitCopy copy;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SaveUnit(Units units, UnitCopy copy, Outbox outbox, AuditTrail audit, Clock clock) {
        this.units = units;
        this.copy = copy;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers or changes a unit, in the transaction of the caller.
     *
     * @param known the unit as it is, null for a new one
     * @param details what it becomes
     */
    UnitRow save(@Nullable UnitRow known, UnitDetails details) {
        UnitDetails before = known == null ? null : known.details();
        UnitRow unit = known == null ? new UnitRow() : known;
        unit.become(details, clock.instant());
        if (known == null) {
            unit.createdAt = unit.updatedAt;
            // Seen by nobody's scope until the copy knows it, and the copy is what the row's own policy reads.
            copy.apply(unit.state(), unit.version);
            units.persist(unit);
        } else {
            copy.apply(unit.state(), unit.version);
        }
        UnitState state = unit.state();
        outbox.append(known == null ? new UnitRegistered(unit.version, state) : new UnitChanged(unit.version, state));
        audit.change("unit", unit.code, unit.code, before, details);
        return unit;
    }
}
