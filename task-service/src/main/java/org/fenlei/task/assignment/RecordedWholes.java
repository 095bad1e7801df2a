package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.JointShare;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.obligation.Obligations;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.unit.Denominators;
import org.fenlei.task.unit.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded as the whole of which a share is reported: as of the end of the assignment's window, or today while that
 * is to come.
 */
@ApplicationScoped
public class RecordedWholes {

    private final Obligations obligations;
    private final Denominators denominators;
    private final Directory directory;
    private final Clock clock;

    @Inject
    RecordedWholes(Obligations obligations, Denominators denominators, Directory directory, Clock clock) {
        this.obligations = obligations;
        this.denominators = denominators;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Of a unit; empty where the obligation names no denominator, or none is recorded.
     *
     * @param unit who reports, null if nobody can be told
     */
    public OptionalLong of(Assignment assignment, @Nullable String unit) {
        return unit == null
                ? OptionalLong.empty()
                : kind(assignment)
                        .map(kind -> denominators.of(unit, kind, day(assignment)))
                        .orElseGet(OptionalLong::empty);
    }

    /** Of all units of the assignment together; one of which nothing is recorded, as of a department, adds nothing. */
    JointShare jointShare(Assignment assignment) {
        if (assignment.duty().kind() != ObligationKind.RATE) {
            return JointShare.asReported();
        }
        long recorded = kind(assignment)
                .map(kind -> denominators.wholesOfAll(kind, day(assignment)))
                .map(known -> assignment.unitCodes().stream()
                        .mapToLong(unit -> known.of(unit).orElse(0))
                        .sum())
                .orElse(0L);
        return new JointShare(
                assignment.unitCodes(), directory.tree(), recorded == 0 ? null : BigDecimal.valueOf(recorded));
    }

    private LocalDate day(Assignment assignment) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = assignment.window().to();
        return end.isBefore(today) ? end : today;
    }

    private Optional<DenominatorKind> kind(Assignment assignment) {
        return assignment.duty().kind() == ObligationKind.RATE
                ? obligations.find(assignment.duty().obligationId()).map(found -> found.value()
                        .denominator())
                : Optional.empty();
    }
}
