package org.fenlei.task.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.obligation.Obligations;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.unit.Denominators;
import org.jspecify.annotations.Nullable;

/** What is recorded as the whole of which a unit reports a share. */
@ApplicationScoped
class RecordedWholes {

    private final Obligations obligations;
    private final Denominators denominators;
    private final Clock clock;

    @Inject
    RecordedWholes(Obligations obligations, Denominators denominators, Clock clock) {
        this.obligations = obligations;
        this.denominators = denominators;
        this.clock = clock;
    }

    /**
     * As of the end of the assignment's window, or today while that is to come; empty where the obligation names no
     * denominator, or none is recorded.
     *
     * @param unit who reports, null if nobody can be told
     */
    OptionalLong of(Assignment assignment, @Nullable String unit) {
        DenominatorKind kind = unit == null || assignment.duty().kind() != ObligationKind.RATE
                ? null
                : obligations
                        .find(assignment.duty().obligationId())
                        .map(found -> found.value().denominator())
                        .orElse(null);
        LocalDate today = LocalDate.now(clock);
        LocalDate end = assignment.window().to();
        return unit == null || kind == null
                ? OptionalLong.empty()
                : denominators.of(unit, kind, end.isBefore(today) ? end : today);
    }
}
