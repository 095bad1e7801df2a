package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Contribution;
import org.fenlei.task.assignment.domain.JointShare;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.obligation.Obligations;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.unit.Denominators;
import org.fenlei.task.unit.Directory;
import org.fenlei.task.unit.domain.Wholes;
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
     * Of a unit, also of one that went up in the caller's; empty where the obligation names no denominator, or none is
     * recorded.
     *
     * @param unit who reports, null if nobody can be told
     */
    public OptionalLong of(Assignment assignment, @Nullable String unit) {
        return unit == null
                ? OptionalLong.empty()
                : kind(assignment)
                        .map(kind ->
                                denominators.wholesOfAll(kind, day(assignment)).of(unit))
                        .orElseGet(OptionalLong::empty);
    }

    /**
     * The whole of all that an assignment asks.
     *
     * @param recorded null where the obligation names no denominator, or where it is not known of all units
     * @param missing whether it is named, and not known of all of several units
     */
    public record OfAll(@Nullable BigDecimal recorded, boolean missing) {
        static final OfAll NONE = new OfAll(null, false);
    }

    /** Of those units of the assignment that have a territory, none within another. */
    public OfAll ofAll(Assignment assignment) {
        DenominatorKind kind = kind(assignment).orElse(null);
        List<String> territories =
                kind == null ? List.of() : JointShare.territories(assignment.unitCodes(), directory.tree());
        if (kind == null || territories.isEmpty()) {
            return OfAll.NONE;
        }
        Wholes known = denominators.wholesOfAll(kind, day(assignment));
        List<OptionalLong> wholes = territories.stream().map(known::of).toList();
        if (wholes.stream().anyMatch(OptionalLong::isEmpty)) {
            return new OfAll(null, assignment.unitCodes().size() > 1);
        }
        long sum = wholes.stream().mapToLong(OptionalLong::getAsLong).sum();
        return new OfAll(BigDecimal.valueOf(sum), false);
    }

    /** How what was reported adds up; where one unit speaks for itself, there is nothing to add. */
    JointShare jointShare(Assignment assignment, Collection<Contribution> reports) {
        boolean alone = assignment.unitCodes().size() == 1
                && reports.stream().allMatch(report -> assignment.unitCodes().contains(report.unitCode()));
        return assignment.duty().kind().isCounted() || alone
                ? JointShare.asReported()
                : JointShare.of(
                        assignment.unitCodes(),
                        directory.trees(),
                        kind(assignment).isPresent());
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
