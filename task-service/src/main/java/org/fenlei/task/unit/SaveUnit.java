package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.fenlei.contracts.UnitChanged;
import org.fenlei.contracts.UnitRegistered;
import org.fenlei.contracts.UnitState;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.unit.domain.UnitDetails;
import org.jspecify.annotations.Nullable;

/**
 * Saves one unit with all that belongs to it: its history, its figures, the copy that scope is decided by, the event, the
 * audit.
 */
@ApplicationScoped
class SaveUnit {

    private final Units units;
    private final UnitHistory history;
    private final Denominators denominators;
    private final UnitCopy copy;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SaveUnit(
            Units units,
            UnitHistory history,
            Denominators denominators,
            UnitCopy copy,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.units = units;
        this.history = history;
        this.denominators = denominators;
        this.copy = copy;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Since when, and why.
     *
     * @param details the day from which the unit is so
     * @param figures the day from which its figures hold
     * @param reason why it is changed
     * @param source where its figures were read
     */
    record Since(
            LocalDate details,
            LocalDate figures,
            @Nullable String reason,
            @Nullable String source) {}

    /** A unit that is known: as it is stored, and with its figures of the day from which the change holds. */
    record Known(UnitRow row, UnitDetails details) {}

    /**
     * Registers or changes a unit, in the transaction of the caller.
     *
     * @param known the unit as it is, null for a new one
     * @param details what it becomes
     */
    UnitRow save(@Nullable Known known, UnitDetails details, Since since) {
        UnitDetails before = known == null ? null : known.details();
        UnitRow unit = known == null ? new UnitRow() : known.row();
        unit.become(details, clock.instant());
        record(before == null ? Map.of() : before.denominators(), details, since);
        if (before == null || !before.sameButForDenominators(details)) {
            history.add(unit, details, since.details(), since.reason());
        }
        UnitState state = tellCopy(unit);
        if (known == null) {
            unit.createdAt = unit.updatedAt;
            // Seen by nobody's scope until the copy knows it, and the copy is what the row's own policy reads.
            units.persist(unit);
        }
        outbox.append(known == null ? new UnitRegistered(unit.version, state) : new UnitChanged(unit.version, state));
        audit.change("unit", unit.code, unit.code, before, details);
        return unit;
    }

    /** Announces a unit of which only a figure has changed, as its next version. */
    void announce(UnitRow unit) {
        unit.version++;
        unit.updatedAt = clock.instant();
        outbox.append(new UnitChanged(unit.version, tellCopy(unit)));
    }

    /** What others know of a unit are its figures of today, whatever day a change of them is dated. */
    private UnitState tellCopy(UnitRow unit) {
        UnitState state = unit.state(denominators.recorded(unit.code, LocalDate.now(clock)));
        copy.apply(state, unit.version);
        return state;
    }

    private void record(Map<DenominatorKind, Long> before, UnitDetails after, Since since) {
        for (DenominatorKind kind : DenominatorKind.values()) {
            Long value = after.denominators().get(kind);
            if (!Objects.equals(before.get(kind), value)) {
                denominators.add(after.code(), kind, since.figures(), value, since.source());
            }
        }
    }
}
