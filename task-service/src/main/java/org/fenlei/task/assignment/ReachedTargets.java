package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.obligation.Obligations;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.obligation.domain.ObligationKind;

/** What has been counted of the target whose things a share is limited to: compounds newly compliant under task 12. */
@ApplicationScoped
public class ReachedTargets {

    private static final String COUNTED = """
            SELECT counted FROM assignment
            WHERE plan_id = ? AND obligation_id = ? AND unit_codes = ?::text[] AND ended = 'NONE'
            """;

    private final Obligations obligations;
    private final Sql sql;

    @Inject
    ReachedTargets(Obligations obligations, Sql sql) {
        this.obligations = obligations;
        this.sql = sql;
    }

    /** A target and how much of it a unit has reached. */
    public record Reached(String title, BigDecimal counted) {}

    /** Empty where the assignment asks for no share, or for one of another whole, or the target is not the unit's alone. */
    public Optional<Reached> of(Assignment assignment, String unit) {
        return assignment.duty().kind() == ObligationKind.RATE
                ? target(assignment).flatMap(target -> counted(assignment.duty().planId(), target, unit))
                : Optional.empty();
    }

    private Optional<Obligation> target(Assignment share) {
        return obligations
                .find(share.duty().obligationId())
                .flatMap(found -> Optional.ofNullable(found.value().dependsOn()))
                .flatMap(obligations::find)
                .map(Obligations.Versioned::value)
                .filter(other -> other.kind() == ObligationKind.TARGET);
    }

    private Optional<Reached> counted(UUID planId, Obligation target, String unit) {
        return sql.first(
                COUNTED,
                row -> new Reached(target.title(), Objects.requireNonNull(row.getBigDecimal("counted"))),
                planId,
                target.id(),
                List.of(unit));
    }
}
