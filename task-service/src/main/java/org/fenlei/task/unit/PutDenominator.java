package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.domain.DenominatorKind;
import org.jspecify.annotations.Nullable;

/** Records what a unit's denominator is from a day on, or corrects that. */
@ApplicationScoped
class PutDenominator {

    private static final String SUBJECT = "unit-denominator";

    private final Groups groups;
    private final Units units;
    private final Denominators denominators;
    private final SaveUnit saveUnit;
    private final AuditTrail audit;

    @Inject
    PutDenominator(Groups groups, Units units, Denominators denominators, SaveUnit saveUnit, AuditTrail audit) {
        this.groups = groups;
        this.units = units;
        this.denominators = denominators;
        this.saveUnit = saveUnit;
        this.audit = audit;
    }

    /** Which value. */
    record Of(String unitCode, DenominatorKind kind, LocalDate validFrom) {

        @Override
        public String toString() {
            return unitCode + "/" + kind + "/" + validFrom;
        }
    }

    /** Its revisions, the last one first; the same value from the same source makes none. */
    List<Denominators.Dated> run(Of which, @Nullable String ifMatch, @Nullable Long value, @Nullable String source) {
        groups.holdUnits();
        UnitRow unit = units.getForChange(which.unitCode());
        Denominators.Dated before = denominators
                .find(which.unitCode(), which.kind(), which.validFrom())
                .orElse(null);
        requireSeen(before, ifMatch);
        boolean same =
                before != null && Objects.equals(before.value(), value) && Objects.equals(before.source(), source);
        if (!same) {
            denominators.add(which.unitCode(), which.kind(), which.validFrom(), value, source);
            saveUnit.announce(unit);
        }
        List<Denominators.Dated> revisions = denominators.revisions(which.unitCode(), which.kind(), which.validFrom());
        if (!same) {
            audit.change(SUBJECT, which.toString(), which.unitCode(), before, revisions.get(0));
        }
        return revisions;
    }

    /** Whoever names a version has seen one: where there is none, it is not that one. */
    private static void requireSeen(Denominators.@Nullable Dated before, @Nullable String ifMatch) {
        if (before != null) {
            ETags.match(ifMatch, before.revision());
        } else if (ifMatch != null) {
            throw new Refusal(CommonRefusal.PRECONDITION_FAILED);
        }
    }
}
