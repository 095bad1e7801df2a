package org.fenlei.task.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.assignment.AssignmentsHandedOver;
import org.fenlei.task.progress.domain.AnsweringUnit;
import org.fenlei.task.unit.UnitsMoved;
import org.fenlei.task.unit.domain.UnitTree;

/** Lets reports follow units that went up in another or moved: they stay whose they are, and others answer for them. */
@ApplicationScoped
class HandOverReports {

    private static final String COUNT_TOWARD = """
            UPDATE progress_report SET counts_toward = taken.by_id, updated_at = ?
            FROM unnest(?::uuid[], ?::uuid[]) AS taken (id, by_id)
            WHERE counts_toward = taken.id
            RETURNING progress_report.id, unit_code, answered_by, taken.id AS before, counts_toward AS after
            """;

    private static final String OF_UNITS = """
            SELECT r.id, r.counts_toward, r.unit_code, r.answered_by, a.unit_codes
            FROM progress_report r JOIN assignment a ON a.id = r.counts_toward
            WHERE r.unit_code = ANY (?) OR r.answered_by = ANY (?)
            """;

    private static final String ANSWER = """
            UPDATE progress_report r SET answered_by = n.answered_by, updated_at = ?
            FROM unnest(?::uuid[], ?::text[]) AS n (id, answered_by)
            WHERE r.id = n.id
            """;

    private final Assignments assignments;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HandOverReports(Assignments assignments, Sql sql, AuditTrail audit, Clock clock) {
        this.assignments = assignments;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** What of a report the audit keeps when another unit answers for it. */
    private record Audited(String answeredBy) {}

    /** What of a report the audit keeps when it counts toward another assignment. */
    private record AuditedPlace(UUID countsToward) {}

    private record Answered(UUID id, UUID countsToward, String madeBy, String answeredBy, List<String> responsible) {

        static Answered read(ResultSet row) throws SQLException {
            return new Answered(
                    Objects.requireNonNull(row.getObject("id", UUID.class)),
                    Objects.requireNonNull(row.getObject("counts_toward", UUID.class)),
                    Objects.requireNonNull(row.getString("unit_code")),
                    Objects.requireNonNull(row.getString("answered_by")),
                    Sql.strings(row, "unit_codes"));
        }

        Stream<Change> ifOther(UnitTree before, UnitTree now) {
            String unit = AnsweringUnit.of(madeBy, answeredBy, responsible, before, now);
            return unit.equals(answeredBy) ? Stream.empty() : Stream.of(new Change(this, unit));
        }
    }

    private record Change(Answered report, String answeredBy) {

        AuditTrail.Change audited() {
            return new AuditTrail.Change(
                    AuditedReport.SUBJECT,
                    report.id().toString(),
                    List.of(report.madeBy(), answeredBy),
                    new Audited(report.answeredBy()),
                    new Audited(answeredBy));
        }
    }

    void countToward(@Observes AssignmentsHandedOver told) {
        audit.changeAll(sql.query(
                COUNT_TOWARD,
                HandOverReports::moved,
                clock.instant(),
                Sql.texts(told.takenBy().entrySet(), Map.Entry::getKey),
                Sql.texts(told.takenBy().entrySet(), Map.Entry::getValue)));
    }

    private static AuditTrail.Change moved(ResultSet row) throws SQLException {
        return new AuditTrail.Change(
                AuditedReport.SUBJECT,
                Objects.requireNonNull(row.getString("id")),
                List.of(row.getString("unit_code"), row.getString("answered_by")),
                new AuditedPlace(Objects.requireNonNull(row.getObject("before", UUID.class))),
                new AuditedPlace(Objects.requireNonNull(row.getObject("after", UUID.class))));
    }

    void answer(@Observes UnitsMoved told) {
        LocalDate today = LocalDate.now(clock);
        UnitTree before = told.before().on(today);
        UnitTree now = told.now().on(today);
        Set<String> moved = told.units().stream()
                .flatMap(unit -> Stream.concat(before.subtree(unit).stream(), now.subtree(unit).stream()))
                .collect(Collectors.toSet());
        List<Change> changed = sql.query(OF_UNITS, Answered::read, moved, moved).stream()
                .flatMap(each -> each.ifOther(before, now))
                .toList();
        // first the assignments, then their reports, as whoever corrects one
        assignments.getAllForChange(
                changed.stream().map(each -> each.report().countsToward()).collect(Collectors.toSet()));
        sql.update(
                ANSWER,
                clock.instant(),
                Sql.texts(changed, each -> each.report().id()),
                Sql.texts(changed, Change::answeredBy));
        audit.changeAll(changed.stream().map(Change::audited).toList());
    }
}
